using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dapper;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Archive;

/// <summary>One change of one entity.</summary>
/// <param name="Number">The revision that it led to.</param>
/// <param name="Action">What was done: <c>created</c>, <c>corrected</c>, <c>confirmed</c>, <c>rejected</c>, <c>retracted</c>,
/// <c>retractedWithArticle</c>, <c>restored</c>, <c>reextracted</c>, <c>removedFromSource</c>, <c>updated</c>, <c>deleted</c>, <c>merged</c>, <c>split</c>.</param>
/// <param name="Actor">Who did it; <c>extractor</c> for the program itself.</param>
/// <param name="At">When.</param>
/// <param name="Changes">The fields that changed, as the API names them.</param>
public sealed record Revision(
    [property: JsonPropertyName("revision")] int Number,
    string Action,
    string Actor,
    DateTimeOffset At,
    IReadOnlyDictionary<string, FieldChange> Changes);

/// <summary>What a field was and became; null where there was or is nothing.</summary>
public sealed record FieldChange(JsonNode? From, JsonNode? To);

/// <summary>Writes and reads the record of changes.</summary>
internal static class Revisions
{
    public const string Extractor = "extractor";

    /// <summary>Whoever calls without having told a name.</summary>
    public const string Anonymous = "anonymous";

    // What changes with every revision tells nothing.
    private static readonly HashSet<string> Unrecorded = ["revision", "updatedAt"];

    /// <summary>Records how the API's view of an entity changed.</summary>
    /// <param name="leaveOut">Further fields that are not to be kept here, such as an article's text, which its versions keep.</param>
    public static void Log<T>(WriteSession session, string entity, long id, long revision, string action, string actor, T? before, T? after, params string[] leaveOut)
        where T : class
    {
        var from = JsonSerializer.SerializeToNode(before, Json.Options) as JsonObject ?? [];
        var to = JsonSerializer.SerializeToNode(after, Json.Options) as JsonObject ?? [];
        var changes = from.Select(pair => pair.Key).Union(to.Select(pair => pair.Key))
            .Where(name => !Unrecorded.Contains(name) && !leaveOut.Contains(name) && !JsonNode.DeepEquals(from[name], to[name]))
            .ToDictionary(name => name, name => new FieldChange(from[name]?.DeepClone(), to[name]?.DeepClone()));
        session.Prepared.Execute(
            """
            INSERT INTO revisions (entity, entity_id, revision, action, actor, at, changes)
            VALUES (@entity, @id, @revision, @action, @actor, @Now, @json)
            """,
            new { entity, id, revision, action, actor, session.Now, json = JsonSerializer.Serialize(changes, Json.Options) });
    }

    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<Revision> Of(System.Data.Common.DbConnection connection, string entity, long id) =>
    [
        .. connection.Query<RevisionRow>(
            "SELECT revision, action, actor, at, changes FROM revisions WHERE entity = @entity AND entity_id = @id ORDER BY revision",
            new { entity, id }).Select(row => new Revision(
                (int)row.Revision, row.Action, row.Actor, row.At, JsonSerializer.Deserialize<Dictionary<string, FieldChange>>(row.Changes, Json.Options)!)),
    ];

    private sealed record RevisionRow
    {
        public long Revision { get; init; }

        public string Action { get; init; } = "";

        public string Actor { get; init; } = "";

        public DateTimeOffset At { get; init; }

        public string Changes { get; init; } = "";
    }
}
