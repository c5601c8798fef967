using System.Buffers;
using BriefPack.Clean.Blocks;

namespace BriefPack.Clean.Features;

/// <summary>What can be measured on a block's characters in any language.</summary>
internal readonly struct LineMeasures
{
    private static readonly SearchValues<string> Addresses = SearchValues.Create(["http", "www.", ".com"], StringComparison.OrdinalIgnoreCase);

    private LineMeasures(string text, int words)
    {
        var (letters, upper, digits, commas, marks, quotes, separators) = (0, 0, 0, 0, 0, 0, 0);
        var (capitalised, starts) = (0, 0);
        var previous = ' ';
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c) && previous is >= 'a' and <= 'z')
            {
                // Most characters of most texts.
                letters++;
                previous = c;
                continue;
            }

            if (c == ' ')
            {
                previous = c;
                continue;
            }

            if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c))
                    upper++;
                if (!char.IsLetterOrDigit(previous) && previous is not ('\'' or '’'))
                {
                    starts++;
                    if (char.IsUpper(c))
                        capitalised++;
                }
            }
            else if (char.IsDigit(c))
                digits++;
            else if (c is ',' or '，' or '、' or ';')
                commas++;
            else if (c is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」')
                quotes++;
            else if (c is '|' or '•' or '·' or '/' or '»' or '›' or '>' or '<' or '\t' or '_')
                separators++;
            else if (!char.IsWhiteSpace(c))
                marks++;
            previous = c;
        }

        var length = Math.Max(1, text.Length);
        AverageWord = (float)(letters + digits) / Math.Max(1, words);
        UpperShare = (float)upper / Math.Max(1, letters);
        DigitShare = (float)digits / length;
        CommaRate = (float)commas / Math.Max(1, words);
        MarkShare = (float)marks / length;
        SeparatorShare = (float)separators / length;
        Quotes = Math.Min(quotes, 8);
        CapitalisedShare = starts <= 1 ? 0.5f : (float)(capitalised - 1) / (starts - 1);
        if (CapitalisedShare < 0)
            CapitalisedShare = 0;
        HasAddress = text.AsSpan().ContainsAny(Addresses);
        HasHandle = text.Contains('@', StringComparison.Ordinal);
        StartsWithBullet = IsBullet(text);
        StartsLower = text.Length > 0 && char.IsLower(text[0]);
        StartsWithDigit = text.Length > 0 && char.IsDigit(text[0]);
        EndsWithColon = text.Length > 0 && text[^1] is ':' or '：';
        EndsOpen = text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…');
        EndsWithLetter = text.Length > 0 && char.IsLetterOrDigit(text[^1]);
        HasBracket = text.Contains('[', StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal);
        HasParenthesis = text.Contains('(', StringComparison.Ordinal);
        EndsWithParenthesis = text.Length > 0 && text[^1] == ')';
        HasColon = text.Contains(':', StringComparison.Ordinal);
        HasYear = digits >= 4 && Year(text);
    }

    public float AverageWord { get; }

    public float UpperShare { get; }

    public float DigitShare { get; }

    public float CommaRate { get; }

    public float MarkShare { get; }

    public float SeparatorShare { get; }

    public float CapitalisedShare { get; }

    public int Quotes { get; }

    public bool HasAddress { get; }

    public bool HasHandle { get; }

    public bool StartsWithBullet { get; }

    public bool StartsLower { get; }

    public bool StartsWithDigit { get; }

    public bool EndsWithColon { get; }

    public bool EndsOpen { get; }

    public bool EndsWithLetter { get; }

    public bool HasBracket { get; }

    public bool HasParenthesis { get; }

    public bool EndsWithParenthesis { get; }

    public bool HasColon { get; }

    public bool HasYear { get; }

    /// <summary>Measures a block.</summary>
    public static LineMeasures Of(TextBlock block) => new(block.Text, block.Words);

    /// <summary>Whether a line begins with the mark of a list item.</summary>
    public static bool IsBullet(string text) =>
        text.Length > 1 && text[0] is '•' or '-' or '–' or '*' or '·' or '◦' or '▪' or '●' or '»' or '>' or '→' or '・';

    private static bool Year(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
            if (((text[i] == '1' && text[i + 1] == '9') || (text[i] == '2' && text[i + 1] == '0')) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsLetterOrDigit(text[i + 4])))
                return true;
        return false;
    }
}
