using System.Collections.Frozen;

namespace BriefPack.Text;

/// <summary>Finds the end of a word with what may stand inside one: hyphens, apostrophes, decimal marks, full stops of acronyms, addresses.</summary>
internal static class WordScanner
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains =
        WordList.Sections("domains.txt").Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordScan Scan(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        var segment = start;
        var acronym = false;
        var apostrophe = -1;
        var letters = 0;
        while (i < text.Length)
        {
            var c = text[i];
            var kind = CharClasses.Of(c);
            if (kind is CharClass.Letter)
            {
                letters++;
                i++;
                continue;
            }

            if (kind is CharClass.Digit or CharClass.Mark)
            {
                i++;
                continue;
            }

            if (kind == CharClass.High && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                && char.ConvertToUtf32(c, text[i + 1]) is < 0x20000 and var point && System.Text.Rune.IsLetterOrDigit(new System.Text.Rune(point)))
            {
                i += 2;
                continue;
            }

            if (i + 1 >= text.Length)
                break;
            var next = CharClasses.Of(text[i + 1]);
            if (kind == CharClass.Ignorable && next is CharClass.Letter or CharClass.Digit)
            {
                i++;
                continue;
            }

            if (c == ':' && next == CharClass.Punctuation && text[i + 1] == '/' && i + 2 < text.Length && text[i + 2] == '/' && IsScheme(text[start..i]))
                return new WordScan(AddressEnd(text, i), true, false, -1, 0);
            if (next is not (CharClass.Letter or CharClass.Digit))
                break;
            var last = i > start ? CharClasses.Of(text[i - 1]) : CharClass.Space;
            if (c is '-' or '\u2010' or '\u2011')
            {
                segment = i + 1;
            }
            else if (c is '\'' or '\u2019')
            {
                apostrophe = i;
            }
            else if (c == '.')
            {
                if (last == CharClass.Digit && next == CharClass.Digit)
                {
                    segment = i + 1;
                }
                else if (i - segment == 1 && last == CharClass.Letter && next == CharClass.Letter && !IsLetterAt(text, i + 2))
                {
                    acronym = true;
                    segment = i + 1;
                }
                else if (i - segment == 2 && text[segment] == 'P' && text[i - 1] == 'h' && text[i + 1] == 'D' && !IsLetterAt(text, i + 2))
                {
                    acronym = true;
                    segment = i + 1;
                }
                else if (DomainEnd(text, start, i) is > 0 and var end)
                {
                    return new WordScan(end, true, false, -1, 0);
                }
                else
                {
                    break;
                }
            }
            else if (c == '@')
            {
                return new WordScan(AddressEnd(text, i), true, false, -1, 0);
            }
            else if (!JoinsInside(c, last, next, text, i))
            {
                break;
            }

            i++;
        }

        // "U.S" is one, "5.U" is not: the last piece must be one letter too.
        acronym &= i - segment == 1 || (i - segment == 2 && text[i - 1] == 's');
        return new WordScan(i, false, acronym, apostrophe, Math.Min(letters, 3));
    }

    private static bool JoinsInside(char c, CharClass last, CharClass next, ReadOnlySpan<char> text, int i) => c switch
    {
        ',' or ':' or '/' => last == CharClass.Digit && next == CharClass.Digit,
        '_' => true,
        '&' => last == CharClass.Letter && next == CharClass.Letter && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]),
        '\u00b7' => last == CharClass.Letter && next == CharClass.Letter,
        _ => false,
    };

    private static bool IsLetterAt(ReadOnlySpan<char> text, int i) => i < text.Length && CharClasses.Of(text[i]) == CharClass.Letter;

    private static bool IsScheme(ReadOnlySpan<char> word) =>
        word.Equals("http", StringComparison.OrdinalIgnoreCase) || word.Equals("https", StringComparison.OrdinalIgnoreCase) || word.Equals("ftp", StringComparison.OrdinalIgnoreCase);

    /// <summary>The end of a domain name such as <c>example.co.uk/path</c> that has its first dot at <paramref name="dot"/>, or -1.</summary>
    private static int DomainEnd(ReadOnlySpan<char> text, int start, int dot)
    {
        var www = text[start..dot].Equals("www", StringComparison.OrdinalIgnoreCase);
        var i = dot;
        var known = false;
        var labels = 0;
        // Names of more than six parts and 253 characters (RFC 1035, 2.3.4) are not in use; the limits also keep rows of dots from being read again and again.
        while (i + 1 < text.Length && i - dot < 253 && labels++ < 6 && text[i] == '.' && CharClasses.Of(text[i + 1]) is CharClass.Letter or CharClass.Digit)
        {
            var from = ++i;
            while (i < text.Length && i - dot < 253 && (CharClasses.Of(text[i]) is CharClass.Letter or CharClass.Digit || text[i] is '-' or '_'))
                i++;
            // The longest suffix in the list has 7 letters.
            known = i - from <= 7 && Domains.Contains(text[from..i]);
        }

        if (i + 1 < text.Length && text[i] == '@' && CharClasses.Of(text[i + 1]) is CharClass.Letter or CharClass.Digit)
            return AddressEnd(text, i);
        if (!known && !www)
            return -1;
        return i + 1 < text.Length && text[i] == '/' && CharClasses.Of(text[i + 1]) is CharClass.Letter or CharClass.Digit ? AddressEnd(text, i) : i;
    }

    private static int AddressEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharClasses.Of(text[i]) is CharClass.Letter or CharClass.Digit or CharClass.Punctuation or CharClass.Mark or CharClass.Symbol
            && text[i] is not ('<' or '>' or '\u3002' or '\uff0c' or '|'))
            i++;
        while (text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '\u2026' or '\u2014')
            i--;
        return i;
    }
}
