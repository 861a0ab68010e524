using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Articles;

internal static class GetArticle
{
    public static Tagged<Article> Handle(long id, IDatabase database) =>
        new(database.Read(session => ArticleReader.Require(session.Connection, id)));
}
