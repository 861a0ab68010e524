using System.Text.Json.Serialization;

namespace Quotes.Api.Http;

/// <summary>One thing that is wrong with a request: where it stands, a code for programs, and a sentence for people.</summary>
/// <param name="Pointer">RFC 6901 JSON pointer into the body (<c>/speaker/name</c>; empty: the whole body); null for a parameter.</param>
/// <param name="Parameter">Name of the query or path parameter, or of the header; null for the body.</param>
/// <param name="Code">Stable, for programs: <c>required</c>, <c>type</c>, <c>unknown</c>, <c>range</c> …</param>
/// <param name="Detail">What is wrong and what would be right.</param>
public sealed record InputError(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Pointer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parameter,
    string Code,
    string Detail)
{
    public static InputError InBody(string pointer, string code, string detail) => new(pointer, null, code, detail);

    public static InputError InParameter(string name, string code, string detail) => new(null, name, code, detail);
}
