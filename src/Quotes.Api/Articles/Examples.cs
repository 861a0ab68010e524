using System.Text.Json.Nodes;
using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Articles;

internal static class Examples
{
    public static object ArticleInput() => new JsonObject
    {
        ["title"] = "Brug dit jaar dicht",
        ["text"] = Samples.Text,
        ["url"] = "https://dorpsbode.example/brug",
        ["medium"] = "De Dorpsbode",
        ["publishedOn"] = "2026-03-02",
    };

    public static object ArticlePatch() => new JsonObject { ["author"] = "Joris Maas" };

    public static object Article() => Samples.Article;

    public static object CreatedArticle() => Samples.Article with { Outcome = Outcome.Created };

    public static object UnchangedArticle() => Samples.Article with { Outcome = Outcome.Unchanged };

    public static object UpdatedArticle() => Samples.Article with { Author = "Joris Maas", Version = 2, Outcome = Outcome.Updated };

    public static object ArticleLine() => new ArticleLine(1, 1, Outcome.Created, StatusCodes.Status201Created);

    public static object ArticlePage() => new Page<ArticleSummary>(
        [
            new ArticleSummary
            {
                Id = 1,
                Title = "Brug dit jaar dicht",
                Language = "nl",
                Url = "https://dorpsbode.example/brug",
                Outlet = Samples.Outlet,
                PublishedOn = new(2026, 3, 2),
                Type = ArticleType.Article,
                Version = 1,
                TextSha256 = Samples.Article.TextSha256,
                CreatedAt = Samples.Stored,
                UpdatedAt = Samples.Stored,
            },
        ],
        null);

    public static object ArticleVersions() => new Page<ArticleVersion>(
        [
            new ArticleVersion
            {
                Version = 1,
                Text = Samples.Text,
                Title = "Brug dit jaar dicht",
                Url = "https://dorpsbode.example/brug",
                Outlet = Samples.Outlet,
                PublishedOn = new(2026, 3, 2),
                Type = ArticleType.Article,
                TextSha256 = Samples.Article.TextSha256,
                CreatedAt = Samples.Stored,
            },
        ],
        null);
}
