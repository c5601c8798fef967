namespace BriefPack.Clean.Blocks;

/// <summary>A line as the unwrapping sees it.</summary>
internal sealed class WrappedLine
{
    private WrappedLine(string raw)
    {
        Text = raw.Trim();
        Indent = raw.Length - raw.TrimStart().Length;
        Length = Text.Length;
        var space = Text.AsSpan().IndexOfAny(' ', '\t');
        FirstWord = Length == 0 ? 0 : Cues.WordScanner.IsIdeograph(Text[0]) ? 1 : space < 0 ? Length : space;
        foreach (var c in Text)
            HasLower |= char.IsLower(c);
    }

    /// <summary>The line without the white space around it.</summary>
    public string Text { get; }

    /// <summary>White space before it.</summary>
    public int Indent { get; }

    /// <summary>The length of its text in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The length of its first word.</summary>
    public int FirstWord { get; }

    /// <summary>Whether a lower-case letter is in it.</summary>
    public bool HasLower { get; }

    /// <summary>Whether its first letter, opening quotation marks aside, is lower case; an address is a line of its own.</summary>
    public bool StartsLower => Length > 0 && char.IsLower(First) && !Text.StartsWith("http", StringComparison.Ordinal) && !Text.StartsWith("www.", StringComparison.Ordinal);

    /// <summary>Whether it begins with a letter or with a quotation mark before one.</summary>
    public bool StartsWithLetter => Length > 0 && char.IsLetter(First);

    /// <summary>Whether it begins with a letter of a script without case.</summary>
    public bool IsUncased => Length > 0 && char.GetUnicodeCategory(First) == System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence => Last is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';

    /// <summary>Whether it ends as a label or a sentence does.</summary>
    public bool EndsClause => EndsSentence || Last is ':' or '：' or ';' or '|';

    /// <summary>Whether it is the item of a list: a bullet, or a number with a full stop or bracket, stands before it.</summary>
    public bool IsItem
    {
        get
        {
            if (Length < 2)
                return false;
            if ("•▪‣●·*–—-".Contains(Text[0], StringComparison.Ordinal) && Text[0] is '•' or '▪' or '‣' or '●' || ("·*-".Contains(Text[0], StringComparison.Ordinal) && Text[1] == ' ' && !StartsLower))
                return true;
            var digits = 0;
            while (digits < Length && char.IsAsciiDigit(Text[digits]))
                digits++;
            return digits is 1 or 2 && digits + 1 < Length && Text[digits] is '.' or ')' && digits > 0 && Text[digits + 1] == ' ';
        }
    }

    /// <summary>Whether nearly all its longer words begin with a capital, as those of headlines do.</summary>
    public bool IsTitleCase
    {
        get
        {
            var (longer, capitals) = (0, 0);
            foreach (var range in Text.AsSpan().Split(' '))
            {
                var word = Text.AsSpan(range).Trim(['"', '\'', '“', '‘', '„', '(']);
                if (word.Length < 4 || !char.IsLetter(word[0]))
                    continue;
                longer++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }

            return longer >= 3 && capitals >= 0.8 * longer;
        }
    }

    private char First
    {
        get
        {
            var at = 0;
            while (at < Length - 1 && !char.IsLetterOrDigit(Text[at]) && Text[at] is '"' or '\'' or '“' or '‘' or '„' or '«' or '(')
                at++;
            return Text[at];
        }
    }

    private char Last
    {
        get
        {
            var at = Length - 1;
            while (at > 0 && Text[at] is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '“' or '」' or '』' or '）')
                at--;
            return at < 0 ? '\0' : Text[at];
        }
    }

    /// <summary>The lines of a text.</summary>
    public static List<WrappedLine> Read(string text)
    {
        var lines = new List<WrappedLine>();
        foreach (var line in text.Split('\n'))
            lines.Add(new WrappedLine(line));
        return lines;
    }
}
