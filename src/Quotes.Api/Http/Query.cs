using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using FluentValidation;
using Microsoft.Extensions.Primitives;
using Quotes.Api.Http.Lists;

namespace Quotes.Api.Http;

/// <summary>
/// The query string as a <typeparamref name="T"/>: each public property is a parameter of the same name in camelCase, an array one that may
/// be repeated. Unknown names and unreadable values are reported all at once; then the validator of <typeparamref name="T"/> is asked.
/// </summary>
internal sealed record Query<T>(T Value) : Microsoft.AspNetCore.Http.Metadata.IEndpointParameterMetadataProvider where T : class, new()
{
    public static ValueTask<Query<T>> BindAsync(HttpContext context)
    {
        var value = Read(context.Request.Query, context.RequestServices.GetService<IValidator<T>>(), list => list.Format ??= ListFormats.Negotiate(context.Request), QueryEncoding.Check(context.Request.QueryString));
        if (value is IListParameters)
            context.Response.Headers.Vary = "Accept";
        return new(new Query<T>(value));
    }

    /// <param name="setFormat">Sets the format of a list that is not in the query, or has to be another.</param>
    /// <exception cref="ProblemException">400: with all that is wrong.</exception>
    public static T Read(
        IEnumerable<KeyValuePair<string, StringValues>> query, IValidator<T>? validator, Action<IListParameters> setFormat, params IEnumerable<InputError> found)
    {
        var value = new T();
        var known = QueryParameter.Of(typeof(T));
        var errors = found.ToList();
        foreach (var (name, values) in query)
        {
            if (known.TryGetValue(name, out var property))
                property.Read(values, value, errors);
            else
                errors.Add(InputError.InParameter(name, "unknown", $"There is no parameter “{name}”; {NearestName.Advice(name, [.. known.Keys])}"));
        }

        if (value is IListParameters list)
            setFormat(list);
        if (errors.Count == 0 && validator is not null)
        {
            errors.AddRange(validator.Validate(value).Errors.Select(failure => InputError.InParameter(
                JsonNamingPolicy.CamelCase.ConvertName(failure.PropertyName.Split('[')[0]), failure.ErrorCode, failure.ErrorMessage)));
        }

        return errors.Count == 0 ? value : throw ProblemException.BadInput(errors);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new QueryMetadata(typeof(T)));
        InputMetadata.AddProblem(builder, StatusCodes.Status400BadRequest);
    }
}


/// <summary>Tells the OpenAPI document which query parameters an operation takes.</summary>
internal sealed record QueryMetadata(Type Type);

/// <summary>Tells the OpenAPI document what an operation's merge patch applies to.</summary>
internal sealed record PatchMetadata(Type Type);

/// <summary>One query parameter: a property of the record that the query is read into.</summary>
internal sealed record QueryParameter(string Name, PropertyInfo Property)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, QueryParameter>> Cache = new();

    public bool Repeatable => Property.PropertyType.IsArray;

    /// <summary>The type of one value.</summary>
    public Type ValueType { get; } = Property.PropertyType is { IsArray: true } array
        ? array.GetElementType()!
        : Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public static IReadOnlyDictionary<string, QueryParameter> Of(Type type) => Cache.GetOrAdd(type, static type => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is not null)
        .Select(property => new QueryParameter(JsonNamingPolicy.CamelCase.ConvertName(property.Name), property))
        .ToDictionary(parameter => parameter.Name));

    public void Read(StringValues values, object target, List<InputError> errors)
    {
        if (values.Count > 1 && !Repeatable)
        {
            errors.Add(InputError.InParameter(Name, "repeated", $"“{Name}” can be given only once."));
            return;
        }

        var read = Array.CreateInstance(ValueType, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var text = values[i] ?? "";
            if (text.Contains('\0', StringComparison.Ordinal))
                errors.Add(InputError.InParameter(Name, "encoding", $"“{Name}” holds U+0000, which is in no text."));
            else if (Scalars.TryParse(text, ValueType, out var value))
                read.SetValue(value, i);
            else
                errors.Add(InputError.InParameter(Name, "value", Scalars.Explain(text, ValueType)!.Value.Detail));
        }

        if (errors.Count == 0)
            Property.SetValue(target, Repeatable ? read : read.GetValue(0));
    }
}
