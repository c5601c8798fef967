using System.Globalization;
using System.Text;

namespace BriefPack.Deduplicate;

/// <summary>What comparisons see of a UTF-16 code unit: its lower-case letter without accent, a digit, or nothing.</summary>
internal static class LetterTable
{
    private static readonly char[] Folded = Build();

    /// <summary>The folded form of each code unit; <c>'\0'</c> for one that comparisons pass over.</summary>
    public static ReadOnlySpan<char> Fold => Folded;

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            // Halves of surrogate pairs count as letters as they are: most are historic scripts and rare ideographs.
            if (char.IsSurrogate(c))
                table[i] = c;
            else if (char.IsLetterOrDigit(c))
                table[i] = char.ToLowerInvariant(WithoutAccent(c));
        }
        return table;
    }

    // Only Latin letters: the parts of a Hangul syllable or the marks of Indic scripts carry meaning.
    private static char WithoutAccent(char c)
    {
        if (c is < '\u00C0' or (> '\u024F' and < '\u1E00') or > '\u1EFF')
            return c;
        var first = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return CharUnicodeInfo.GetUnicodeCategory(first) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter ? first : c;
    }
}
