using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Quotes.Api.Http;

namespace Quotes.Api.Storage;

/// <summary>
/// The statements that the writer runs for every row, prepared once and kept: preparing one anew and naming its parameters costs as much as
/// running it.
/// </summary>
internal sealed class PreparedStatements(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = [];

    /// <summary>Runs <paramref name="sql"/> with those properties of <paramref name="row"/> that it names as <c>@Property</c>.</summary>
    public void Execute<T>(string sql, T row) => Bound(sql, row).ExecuteNonQuery();

    public void Execute(string sql) => Bound(sql, Nothing.Instance).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is none.</summary>
    public object? Scalar<T>(string sql, T row) => Bound(sql, row).ExecuteScalar() is var value and not DBNull ? value : null;

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private DbCommand Bound<T>(string sql, T row)
    {
        if (!commands.TryGetValue(sql, out var command))
            commands.Add(sql, command = Properties<T>.Prepare(connection, sql));
        foreach (DbParameter parameter in command.Parameters)
            parameter.Value = Properties<T>.Readers[parameter.ParameterName](row) ?? DBNull.Value;
        return command;
    }

    private sealed record Nothing
    {
        public static readonly Nothing Instance = new();
    }

    private static class Properties<T>
    {
        public static readonly Dictionary<string, Func<T, object?>> Readers = typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(property => "@" + property.Name, Reader);

        public static DbCommand Prepare(DbConnection connection, string sql)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in Readers.Keys.Where(name => Names(sql, name)))
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            return command;
        }

        // @Url is not named where only @UrlKey is.
        private static bool Names(string sql, string name)
        {
            for (var at = sql.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sql.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (at + name.Length == sql.Length || !char.IsLetterOrDigit(sql[at + name.Length]))
                    return true;
            }

            return false;
        }

        private static Func<T, object?> Reader(PropertyInfo property)
        {
            var row = Expression.Parameter(typeof(T));
            var read = Expression.Lambda<Func<T, object?>>(Expression.Convert(Expression.Property(row, property), typeof(object)), row).Compile();
            return (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
            {
                var type when type == typeof(DateOnly) => value => ((DateOnly?)read(value))?.Text(),
                var type when type == typeof(DateTimeOffset) => value => ((DateTimeOffset?)read(value))?.Text(),
                _ => read,
            };
        }
    }
}
