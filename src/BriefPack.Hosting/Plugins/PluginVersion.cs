using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BriefPack.Hosting;

/// <summary>A version as packages carry it, ordered by semantic versioning 2.0 (precedence, clause 11); build metadata is left out.</summary>
public sealed class PluginVersion : IComparable<PluginVersion>
{
    private readonly int[] numbers;
    private readonly string[] labels;

    private PluginVersion(int[] numbers, string[] labels)
    {
        this.numbers = numbers;
        this.labels = labels;
    }

    /// <summary>Whether this is a version before a release, such as 2.0.0-beta.1.</summary>
    public bool IsPrerelease => labels.Length > 0;

    /// <summary>Reads a version.</summary>
    /// <param name="text">One to four numbers, then optionally a hyphen and labels.</param>
    /// <returns>The version.</returns>
    /// <exception cref="FormatException">The text is no version.</exception>
    public static PluginVersion Parse(string text) => TryParse(text, out var version) ? version : throw new FormatException($"\"{text}\" is no version.");

    /// <summary>Reads a version.</summary>
    /// <param name="text">One to four numbers, then optionally a hyphen and labels.</param>
    /// <param name="version">The version.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PluginVersion? version)
    {
        version = null;
        if (string.IsNullOrEmpty(text) || text.Length > 100)
            return false;
        var core = text.Split('+')[0];
        var hyphen = core.IndexOf('-', StringComparison.Ordinal);
        var parts = (hyphen < 0 ? core : core[..hyphen]).Split('.');
        if (parts.Length > 4)
            return false;
        var numbers = new int[4];
        for (var i = 0; i < parts.Length; i++)
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return false;
        var labels = hyphen < 0 ? [] : core[(hyphen + 1)..].Split('.');
        if (Array.Exists(labels, label => label.Length == 0 || !label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')))
            return false;
        version = new PluginVersion(numbers, labels);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PluginVersion? other)
    {
        if (other is null)
            return 1;
        for (var i = 0; i < numbers.Length; i++)
            if (numbers[i] != other.numbers[i])
                return numbers[i].CompareTo(other.numbers[i]);
        if (labels.Length == 0 || other.labels.Length == 0)
            return other.labels.Length.CompareTo(labels.Length);
        for (var i = 0; i < Math.Min(labels.Length, other.labels.Length); i++)
            if (CompareLabels(labels[i], other.labels[i]) is var order && order != 0)
                return order;
        return labels.Length.CompareTo(other.labels.Length);
    }

    /// <summary>The version in NuGet's normal form: three numbers, a fourth when it is not zero, labels in lower case.</summary>
    /// <returns>The text that folders and addresses use.</returns>
    public override string ToString()
    {
        var text = string.Join('.', numbers.Take(numbers[3] == 0 ? 3 : 4).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return labels.Length == 0 ? text : $"{text}-{string.Join('.', labels).ToLowerInvariant()}";
    }

    private static int CompareLabels(string one, string other)
    {
        var oneIsNumber = long.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var a);
        var otherIsNumber = long.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var b);
        return (oneIsNumber, otherIsNumber) switch
        {
            (true, true) => a.CompareTo(b),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.Compare(one, other, StringComparison.OrdinalIgnoreCase),
        };
    }
}
