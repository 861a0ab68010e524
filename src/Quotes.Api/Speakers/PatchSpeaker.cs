using System.Text.Json.Nodes;
using Dapper;
using FluentValidation;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;

namespace Quotes.Api.Speakers;

/// <summary>What people know of a speaker.</summary>
public sealed record SpeakerNames
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names it is found by; an article that has one of them means this speaker.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Such as Q1234.</summary>
    public string? WikidataId { get; init; }
}

internal sealed class SpeakerNamesValidator : AbstractValidator<SpeakerNames>
{
    public SpeakerNamesValidator()
    {
        RuleFor(speaker => speaker.Name).Name(200);
        RuleForEach(speaker => speaker.Aliases).Name(200);
        RuleFor(speaker => speaker.Aliases).Must(aliases => aliases is null || aliases.Count <= 100).WithErrorCode("count").WithMessage("At most 100 aliases.");
        RuleFor(speaker => speaker.WikidataId).Must(id => id is null || (id.Length is > 1 and < 20 && id[0] == 'Q' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0))
            .WithErrorCode("wikidata").WithMessage("An item of Wikidata belongs here, such as Q1234.");
    }
}

internal static class PatchSpeaker
{
    public const string Description = """
        RFC 7396 merge patch of `name`, `aliases` and `wikidataId`. Another `name` keeps the old one among the aliases, unless `aliases` are given
        with it. The quotes show the new name at once.
        """;

    public static async Task<Tagged<SpeakerDetails>> Handle(
        long id, Patch<SpeakerNames> patch, HttpContext context, IDatabase database, CancellationToken cancellation)
    {
        await database.WriteAsync(session => Change(session, id, patch, context), cancellation);
        return new(database.Read(session => GetSpeaker.Details(session.Connection, id)));
    }

    private static bool Change(WriteSession session, long id, Patch<SpeakerNames> patch, HttpContext context)
    {
        var before = SpeakerState.Require(session, id);
        if (before.MergedInto is { } target)
            throw new ProblemException(StatusCodes.Status409Conflict, $"Speaker {id} is merged into {target}; change that one.");
        ETags.Require(context.Request, () => GetSpeaker.Details(session.Connection, id));
        var next = patch.Apply(new SpeakerNames { Name = before.Name, Aliases = before.Aliases, WikidataId = before.WikidataId }, context.RequestServices);
        if (next.Name != before.Name && !patch.Value.ContainsKey("aliases"))
            next = next with { Aliases = [.. next.Aliases, before.Name] };

        session.Connection.Execute("UPDATE speakers SET name = @Name, wikidata_id = @WikidataId WHERE id = @id", new { id, next.Name, next.WikidataId });
        SpeakerRegistry.Rename(session, id, next.Name, next.Aliases);
        var after = SpeakerState.Require(session, id);
        if (!JsonNode.DeepEquals(Node(before), Node(after)))
            SpeakerChange.Record(session, before, "updated", Actor.Of(context));
        return true;
    }

    private static JsonNode? Node(SpeakerState state) => System.Text.Json.JsonSerializer.SerializeToNode(state, Json.Options);
}
