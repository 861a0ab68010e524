using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Names;

/// <summary>Two speakers who were one, one who was two, and other names.</summary>
public sealed class MergeTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_merge_shows_in_the_next_search_and_a_split_takes_it_back()
    {
        var (short_, full) = (await Quoted(), await Quoted());

        var merged = (await Merge(short_.Speaker, full.Speaker)).Expect(200);

        Assert.Equal((full.Speaker, 2), (merged.Id, merged.Number("quotes.count")));
        foreach (var asked in new[] { $"speakerId={short_.Speaker}", $"speakerId={full.Speaker}", $"speaker={short_.Name}", $"speaker={full.Name}" })
        {
            var found = await Api.Get($"/v1/quotes?{asked}&facets=speaker");
            Assert.Equal([full.Quote, short_.Quote], found.Ids());
            Assert.Equal([full.Name, full.Name], found.Each("items", "speaker.name"));
            Assert.Equal($$"""[{"value":"{{full.Speaker}}","name":"{{full.Name}}","count":2}]""", found.At("facets.counts.speaker")!.ToJsonString());
        }

        Assert.EndsWith($"/v1/speakers/{full.Speaker}", (await Api.Get($"/v1/speakers/{short_.Speaker}")).Expect(307).Headers.Location!.ToString());

        (await Api.Post($"/v1/speakers/{short_.Speaker}/split", null)).Expect(200);

        Assert.Equal([short_.Quote], (await Api.Get($"/v1/quotes?speakerId={short_.Speaker}")).Ids());
        Assert.Equal([full.Quote], (await Api.Get($"/v1/quotes?speaker={full.Name}")).Ids());
        Assert.Equal(["created", "merged", "split"], (await Api.Get($"/v1/speakers/{short_.Speaker}/history")).Each("items", "action"));
    }

    [Fact]
    public async Task Whoever_was_merged_before_comes_along_and_comes_back()
    {
        var (first, second, third) = (await Quoted(), await Quoted(), await Quoted());
        (await Merge(first.Speaker, second.Speaker)).Expect(200);
        (await Merge(second.Speaker, third.Speaker)).Expect(200);
        Assert.Equal([third.Quote, second.Quote, first.Quote], (await Api.Get($"/v1/quotes?speaker={first.Name}")).Ids());

        (await Api.Post($"/v1/speakers/{second.Speaker}/split", null)).Expect(200);

        Assert.Equal([second.Quote, first.Quote], (await Api.Get($"/v1/quotes?speaker={first.Name}")).Ids());
        Assert.Equal([third.Quote], (await Api.Get($"/v1/quotes?speaker={third.Name}")).Ids());
    }

    [Fact]
    public async Task New_quotes_of_a_merged_name_belong_to_the_one_who_stays()
    {
        var (one, other) = (await Quoted(), await Quoted());
        await Merge(one.Speaker, other.Speaker);

        Assert.Equal(other.Speaker, (await Api.PostQuote(Some.Quote(speaker: one.Name))).Number("speaker.id"));
    }

    [Fact]
    public async Task What_cannot_be_merged_or_split_is_told()
    {
        var (one, other, third) = (await Quoted(), await Quoted(), await Quoted());
        Assert.Equal("/into", (await Merge(one.Speaker, one.Speaker)).Expect(400).Text("errors.0.pointer"));
        Assert.Equal("/into", (await Merge(one.Speaker, 999_999)).Expect(400).Text("errors.0.pointer"));
        (await Merge(999_999, one.Speaker)).Expect(404);
        (await Api.Post($"/v1/speakers/{one.Speaker}/split", null)).Expect(409);
        (await Merge(one.Speaker, other.Speaker)).Expect(200);
        (await Merge(one.Speaker, other.Speaker)).Expect(200);
        (await Merge(one.Speaker, third.Speaker)).Expect(409);
        Assert.Equal("merged", (await Merge(third.Speaker, one.Speaker)).Expect(400).Text("errors.0.code"));
        (await Api.Patch($"/v1/speakers/{one.Speaker}", new JsonObject { ["name"] = Some.Name() })).Expect(409);
    }

    [Fact]
    public async Task A_new_name_shows_at_once_and_the_old_one_still_finds()
    {
        var one = await Quoted();
        var name = Some.Name();
        var tag = (await Api.Get($"/v1/quotes/{one.Quote}")).ETag;

        var changed = (await Api.Patch($"/v1/speakers/{one.Speaker}", new JsonObject { ["name"] = name, ["wikidataId"] = "Q42" })).Expect(200);

        Assert.Equal((name, "Q42"), (changed.Text("name"), changed.Text("wikidataId")));
        Assert.Equal([one.Name], changed.At("aliases")!.AsArray().Select(alias => alias!.ToString()));
        Assert.NotEqual(tag, (await Api.Get($"/v1/quotes/{one.Quote}")).ETag);
        Assert.Equal([one.Quote], (await Api.Get($"/v1/quotes?speaker={one.Name}")).Ids());
        Assert.Equal([one.Quote], (await Api.Get($"/v1/quotes?speaker={name}")).Ids());
        Assert.Equal(one.Speaker, (await Api.PostQuote(Some.Quote(speaker: one.Name))).Number("speaker.id"));
        (await Api.Patch($"/v1/speakers/{one.Speaker}", new JsonObject { ["aliases"] = new JsonArray() }, ("If-Match", "\"old\""))).Expect(412);
        (await Api.Patch($"/v1/speakers/{one.Speaker}", new JsonObject { ["aliases"] = new JsonArray() })).Expect(200);
        Assert.Empty((await Api.Get($"/v1/quotes?speaker={one.Name}")).Ids());
        Assert.Equal("/wikidataId", (await Api.Patch($"/v1/speakers/{one.Speaker}", new JsonObject { ["wikidataId"] = "42" })).Expect(400).Text("errors.0.pointer"));
    }

    private Task<Answer> Merge(long id, long into) => Api.Post($"/v1/speakers/{id}/merge", new JsonObject { ["into"] = into });

    private async Task<(string Name, long Speaker, long Quote)> Quoted()
    {
        var name = Some.Name();
        var quote = await Api.PostQuote(Some.Quote(speaker: name));
        return (name, quote.Number("speaker.id"), quote.Id);
    }
}
