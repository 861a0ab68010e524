using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Quotes.Api.Http;

namespace Quotes.Api.Configuration;

/// <summary>How the values of a setting are written and read.</summary>
internal abstract class SettingType<T>
{
    /// <summary>What belongs there, for people: the end of a sentence.</summary>
    public abstract string Expected { get; }

    public abstract bool TryRead(string text, [MaybeNullWhen(false)] out T value);

    public abstract string Write(T value);
}

internal sealed class TextSetting : SettingType<string>
{
    public override string Expected => "some text belongs there";

    public override bool TryRead(string text, out string value) => (value = text.Trim()).Length > 0;

    public override string Write(string value) => value;
}

internal sealed class SwitchSetting : SettingType<bool>
{
    public override string Expected => "true or false belongs there";

    public override bool TryRead(string text, out bool value) => bool.TryParse(text, out value);

    public override string Write(bool value) => value ? "true" : "false";
}

/// <summary>One of a few names.</summary>
internal sealed class ChoiceSetting<T> : SettingType<T> where T : struct, Enum
{
    public override string Expected => $"{string.Join(" or ", EnumNames<T>.All)} belongs there";

    public override bool TryRead(string text, out T value)
    {
        var known = EnumNames<T>.All.Contains(text);
        value = known ? EnumNames<T>.Parse(text) : default;
        return known;
    }

    public override string Write(T value) => value.NameOf();
}

/// <summary>The address of a service, or <c>off</c>.</summary>
internal sealed class AddressSetting : SettingType<Uri?>
{
    private const string Off = "off";

    public override string Expected => "an address that begins with http:// or https:// belongs there, or off";

    public override bool TryRead(string text, out Uri? value)
    {
        value = null;
        return text == Off || (Uri.TryCreate(text, UriKind.Absolute, out value) && value.Scheme is "http" or "https");
    }

    public override string Write(Uri? value) => value?.OriginalString ?? Off;
}

/// <summary>A whole number within bounds.</summary>
internal sealed class CountSetting(int least, int most) : SettingType<int>
{
    public override string Expected => $"a whole number from {least} to {most} belongs there";

    public override bool TryRead(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;

    public override string Write(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A number with one of some units behind it: <c>500ms</c>, <c>16MB</c>.</summary>
internal abstract class MeasureSetting<T> : SettingType<T>
{
    /// <summary>The units with what each stands for, the largest first.</summary>
    protected abstract IReadOnlyList<(string Name, long Size)> Units { get; }

    /// <returns>The number in the smallest unit's parts; null when it is none.</returns>
    protected long? Measure(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits <= 0 || !long.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var size = Units.FirstOrDefault(unit => unit.Name.Equals(text[digits..].Trim(), StringComparison.OrdinalIgnoreCase)).Size;
        return size > 0 && number <= long.MaxValue / size ? number * size : null;
    }

    protected string WriteMeasure(long value)
    {
        var (name, size) = Units.First(unit => unit.Size == Units[^1].Size || (value >= unit.Size && value % unit.Size == 0));
        return $"{value / size}{name}";
    }
}

/// <summary>A length of time, to the millisecond.</summary>
internal sealed class DurationSetting(TimeSpan least, TimeSpan most) : MeasureSetting<TimeSpan>
{
    public override string Expected => $"a time from {Write(least)} to {Write(most)} belongs there, with ms, s, m, h or d behind the number";

    protected override IReadOnlyList<(string Name, long Size)> Units { get; } = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)];

    public override bool TryRead(string text, out TimeSpan value)
    {
        value = TimeSpan.FromMilliseconds(Math.Min(Measure(text) ?? -1, 1L << 50));
        return value >= least && value <= most;
    }

    public override string Write(TimeSpan value) => WriteMeasure((long)value.TotalMilliseconds);
}

/// <summary>An amount of bytes; KB, MB and GB are powers of 1,024.</summary>
internal sealed class SizeSetting(long least, long most) : MeasureSetting<long>
{
    public override string Expected => $"a size from {Write(least)} to {Write(most)} belongs there, with B, KB, MB or GB behind the number";

    protected override IReadOnlyList<(string Name, long Size)> Units { get; } = [("GB", 1L << 30), ("MB", 1L << 20), ("KB", 1L << 10), ("B", 1)];

    public override bool TryRead(string text, out long value)
    {
        value = Measure(text) ?? -1;
        return value >= least && value <= most;
    }

    public override string Write(long value) => WriteMeasure(value);
}
