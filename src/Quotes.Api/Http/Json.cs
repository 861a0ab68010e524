using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Quotes.Api.Http;

/// <summary>How this program reads and writes JSON, everywhere.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // ë stays ë: read by people, and never put into HTML
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowDuplicateProperties = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.MaxDepth = 32;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { BaseFirst } };
        options.Converters.Add(new StrictDateConverter());
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }

    // id and name come before what a derived record adds, as a person would write it.
    private static void BaseFirst(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.Order = property.AttributeProvider is MemberInfo { DeclaringType: { } declaring } ? Depth(declaring) : 0;

        static int Depth(Type? declaring) => declaring is null ? 0 : 1 + Depth(declaring.BaseType);
    }

    /// <summary>The name that an enum value has in JSON, in queries and in the database.</summary>
    public static string NameOf<T>(this T value) where T : struct, Enum => EnumNames<T>.Of(value);
}

/// <summary>The values of one enum by their camelCase names.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names =
        Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly Dictionary<string, T> Values = Names.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static IReadOnlyCollection<string> All => Names.Values;

    public static string Of(T value) => Names[value];

    /// <summary>The value of a name that is known to be one: out of the database.</summary>
    public static T Parse(string name) => Values[name];
}
