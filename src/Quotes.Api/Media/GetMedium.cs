using Dapper;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Media;

internal static class GetMedium
{
    public static IResult Handle(long id, IDatabase database) => database.Read<IResult>(session =>
    {
        var target = session.Connection.ExecuteScalar<long?>("SELECT COALESCE(merged_into, id) FROM media WHERE id = @id", new { id })
            ?? throw ProblemException.NotFound($"There is no medium {id}.");
        return target == id
            ? new Tagged<Medium>(MediumReader.ByIds(session.Connection, [id])[0])
            : TypedResults.Redirect($"/v1/media/{target}", permanent: true, preserveMethod: true);
    });
}
