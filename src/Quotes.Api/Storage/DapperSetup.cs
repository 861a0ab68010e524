using System.Data;
using Dapper;
using Quotes.Api.Http;

namespace Quotes.Api.Storage;

/// <summary>How Dapper reads and writes our types; once, before the first query.</summary>
internal static class DapperSetup
{
    private static readonly Lazy<bool> Done = new(() =>
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        Handle(new DayHandler());
        Handle(new InstantHandler());
        return true;
    });

    public static void Apply() => _ = Done.Value;

    private static void Handle<T>(SqlMapper.TypeHandler<T> handler) where T : struct
    {
        // Dapper prefers its built-in map to a handler as long as there is one.
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(handler);
    }

    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => Days.TryParseDay((string)value, out var day)
            ? day
            : throw new DataException($"“{value}” is no day.");

        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = value.Text();
    }

    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) => Days.TryParseInstant((string)value, out var instant)
            ? instant
            : throw new DataException($"“{value}” is no instant.");

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = value.Text();
    }
}
