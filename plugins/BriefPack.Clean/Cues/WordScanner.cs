namespace BriefPack.Clean.Cues;

/// <summary>
/// Walks over the words of a line without allocating: runs of letters, digits and marks; a Han or kana character is a word of its own;
/// the copyright sign counts as a word because it is one of the surest cues.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int next;

    /// <summary>Where the current word starts.</summary>
    public int Start { get; private set; }

    /// <summary>The current word's UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The current word.</summary>
    public readonly ReadOnlySpan<char> Current => text.Slice(Start, Length);

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        var at = next;
        while (at < text.Length && !Letters.IsWord(text[at]))
            at++;
        if (at == text.Length)
        {
            next = at;
            return false;
        }

        Start = at;
        if (!Letters.StandsAlone(text[at++]))
            while (at < text.Length && Letters.IsWord(text[at]) && !Letters.EndsBefore(text[at], at - Start))
                at++;
        Length = at - Start;
        next = at;
        return true;
    }

    /// <summary>Han and kana, which are written without spaces.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
