using System.Globalization;
using System.Text;

namespace BriefPack.Word;

/// <summary>Names for the anchors of a composition that Word accepts: letters, digits and underscores, at most 40, the first a letter or an underscore.</summary>
internal sealed class Bookmarks
{
    private const int Longest = 40;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private int headings;

    /// <summary>The bookmark of an anchor.</summary>
    /// <param name="anchor">The anchor.</param>
    public string Of(string anchor)
    {
        if (names.TryGetValue(anchor, out var known))
            return known;
        var name = Unique(Clean(anchor));
        names.Add(anchor, name);
        return name;
    }

    /// <summary>A bookmark for a heading that nothing but the contents refers to.</summary>
    public string ForHeading() => Unique(string.Create(CultureInfo.InvariantCulture, $"_Toc{++headings:D8}"));

    private string Unique(string name)
    {
        var candidate = name;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"_{number}");
            candidate = name[..Math.Min(name.Length, Longest - suffix.Length)] + suffix;
        }
        return candidate;
    }

    private static string Clean(string anchor)
    {
        var name = new StringBuilder("_bp_");
        foreach (var character in anchor)
            if (name.Length < Longest)
                name.Append(char.IsAsciiLetterOrDigit(character) ? character : '_');
        return name.ToString();
    }
}
