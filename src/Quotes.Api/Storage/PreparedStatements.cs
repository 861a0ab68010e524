using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Dapper;
using Quotes.Api.Http;

namespace Quotes.Api.Storage;

/// <summary>
/// The statements of one connection that run again and again, prepared once and kept: preparing one anew and naming its parameters costs as
/// much as running it.
/// </summary>
internal sealed class PreparedStatements(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = [];
    private readonly Dictionary<string, Func<DbDataReader, object>> parsers = [];

    /// <summary>Runs <paramref name="sql"/> with those properties of <paramref name="row"/> that it names as <c>@Property</c>.</summary>
    public void Execute<T>(string sql, T row) => Bound(sql, row).ExecuteNonQuery();

    public void Execute(string sql) => Bound(sql, Nothing.Instance).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is none.</summary>
    public object? Scalar<T>(string sql, T row) => Bound(sql, row).ExecuteScalar() is var value and not DBNull ? value : null;

    /// <summary>The rows, read one by one while they are asked for. The same statement cannot run again before that has ended.</summary>
    public IEnumerable<T> Query<T>(string sql, params (string Name, object? Value)[] parameters)
    {
        using var reader = Bound(sql, parameters).ExecuteReader();
        if (!parsers.TryGetValue(sql, out var parser))
            parsers.Add(sql, parser = reader.GetRowParser(typeof(T)));
        while (reader.Read())
            yield return (T)parser(reader);
    }

    /// <summary>Forgets all when there are more than <paramref name="most"/>; only while none is running.</summary>
    public void Trim(int most)
    {
        if (commands.Count > most)
            Dispose();
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        commands.Clear();
        parsers.Clear();
    }

    private DbCommand Bound(string sql, (string Name, object? Value)[] parameters)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            command.Prepare();
            commands.Add(sql, command);
        }

        for (var i = 0; i < parameters.Length; i++)
            command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
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
