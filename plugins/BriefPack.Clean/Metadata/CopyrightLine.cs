using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefPack.Clean.Metadata;

/// <summary>Reads the owner from a copyright line.</summary>
internal static partial class CopyrightLine
{
    // What every notice holds: most lines are told from one by this alone.
    private static readonly SearchValues<string> Marks = SearchValues.Create(["©", "(c)", "copyright"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The owner that the line names, or null where it is no copyright line or names none.</summary>
    public static string? Owner(string line)
    {
        if (line.Length > 600 || !line.AsSpan().ContainsAny(Marks))
            return null;
        var match = Notice().Match(line);
        if (!match.Success)
            return null;
        var rest = line[(match.Index + match.Length)..];
        rest = Ending().Replace(rest, string.Empty);
        rest = Years().Replace(rest, " ");
        if (Beside().Match(rest) is { Success: true } beside)
            rest = rest[..beside.Index];
        rest = rest.Trim(' ', ',', '.', '-', '–', '—', '|', '•', '·');
        return rest.Length is >= 2 and <= 80 && char.IsLetter(rest[0]) && !char.IsLower(rest[0]) && rest.Split(' ').Length <= 12 ? rest : null;
    }

    /// <summary>Whether the line is nothing but a notice: it begins with the mark and names an owner.</summary>
    public static bool IsNotice(string line) => Owner(line) is not null && Notice().Match(line).Index == 0;

    /// <summary>The year that the line claims, or null where it is no copyright line, names none or names several.</summary>
    public static int? Year(string line)
    {
        if (line.Length > 600 || !line.AsSpan().ContainsAny(Marks) || Years().Count(line) != 1)
            return null;
        var years = Years().Match(line).Value;
        return years.Length == 4 ? int.Parse(years, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"(?:©|\(c\)|copyright)\s*(?:©|\(c\)|copyright)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(@"(?:[.,;|•·–—]|\s)\s*(?:all rights? reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|riproduzione|reproducción|hak cipta|все права|republication|not to be).*$|[.|•]\s.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    // Numbers of the publication, who made the site, what the name is besides.
    [GeneratedRegex(@"(?<=\p{L}.*)(?:\s{2,}|\s+[-–—/|]\s|\s+(?:is|are|powered|designed|developed|hosted)\s).*$|^\W*(?:riproduzione|reproducción|reproduction|tutti|todos|tous|alle|all|policy|notice|protected|infringement|designed|powered|law|act)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?")]
    private static partial Regex Years();
}
