using System.CommandLine;

namespace Quotes.Api.Configuration;

/// <summary>One thing that can be set: by an option, else by an environment variable, else it has its default.</summary>
internal abstract class Setting
{
    protected Setting(string name, string description, string standard, params IReadOnlyList<string> variables)
    {
        Variables = [VariableOf(name), .. variables];
        Description = description;
        Option = new Option<string>($"--{name}")
        {
            Description = $"{description} ({string.Join(" or ", Variables)}); default: {standard}.",
            DefaultValueFactory = _ => FromEnvironment().Value ?? standard,
        };
    }

    /// <summary>The prefix of all variables that are ours: an unknown one is a mistake.</summary>
    public const string Prefix = "QUOTES_";

    public Option<string> Option { get; }

    /// <summary>Environment variables that set it; the first that is not empty counts.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>What it is, without where it comes from.</summary>
    public string Description { get; }

    /// <summary>The value as it is written, and its source: the option, a variable's name, or <c>default</c>.</summary>
    public (string Value, string Source) Read(ParseResult parse) => (
        parse.GetValue(Option)!,
        parse.GetResult(Option) is { Implicit: false } ? Option.Name : FromEnvironment().Variable ?? "default");

    /// <summary>The settings with this one read from <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">The text is no such value; the message says what would be.</exception>
    public abstract Settings Apply(Settings settings, string text);

    /// <summary>Its value in these settings, as it would be written.</summary>
    public abstract string Show(Settings settings);

    private (string? Variable, string? Value) FromEnvironment() => Variables
        .Select(variable => (variable, Environment.GetEnvironmentVariable(variable)))
        .FirstOrDefault(pair => !string.IsNullOrEmpty(pair.Item2));

    /// <summary><c>query-deadline</c> is <c>QUOTES_QUERY_DEADLINE</c>.</summary>
    private static string VariableOf(string name) => Prefix + name.ToUpperInvariant().Replace('-', '_');
}

/// <param name="type">How its values are written.</param>
/// <param name="get">Its value in the settings.</param>
/// <param name="set">The settings with another value.</param>
internal sealed class Setting<T>(
    string name, string description, SettingType<T> type, Func<Settings, T> get, Func<Settings, T, Settings> set, params IReadOnlyList<string> variables)
    : Setting(name, description, type.Write(get(new Settings())), variables)
{
    public override Settings Apply(Settings settings, string text) =>
        type.TryRead(text, out var value) ? set(settings, value) : throw new FormatException($"“{text}” is no value for {Option.Name}: {type.Expected}.");

    public override string Show(Settings settings) => type.Write(get(settings));
}
