using System.Text.Json.Serialization;

namespace Quotes.Api.Http;

/// <summary>RFC 9457 problem details: the body of every answer that is an error.</summary>
/// <param name="Type">URI that names the kind of problem; <c>about:blank</c> when the status says it all.</param>
/// <param name="Title">The kind of problem in a few words.</param>
/// <param name="Status">The HTTP status code, again.</param>
/// <param name="Detail">What happened this time, and what would be right.</param>
/// <param name="TraceId">Names this request in the server's log.</param>
/// <param name="Errors">For bad input: everything found wrong.</param>
/// <param name="Candidates">For a name that too many carry: who could be meant.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<InputError>? Errors = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Candidate>? Candidates = null)
{
    public const string MediaType = "application/problem+json";
}

/// <summary>An entity that a name may stand for.</summary>
public sealed record Candidate(long Id, string Name);

/// <summary>Thrown by whatever finds that a request cannot be answered; <see cref="ProblemHandler"/> writes it.</summary>
public sealed class ProblemException(int status, string detail, IReadOnlyList<InputError>? errors = null) : Exception(detail)
{
    public int Status => status;

    public IReadOnlyList<InputError>? Errors => errors;

    public IReadOnlyList<Candidate>? Candidates { get; init; }

    public static ProblemException BadInput(params IReadOnlyList<InputError> errors) =>
        new(StatusCodes.Status400BadRequest, errors.Count == 1 ? errors[0].Detail : $"{errors.Count} things are wrong; see errors.", errors);

    public static ProblemException NotFound(string what) => new(StatusCodes.Status404NotFound, what);
}
