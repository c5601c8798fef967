using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Blocks;

/// <summary>
/// A line of scraped text or a block of a web page: what the cleaner decides about. The text never changes; the measures are taken once.
/// </summary>
internal sealed class TextBlock
{
    public TextBlock(string text, Span span, int gapBefore, CueLexicon lexicon)
    {
        Text = text;
        Span = span;
        GapBefore = gapBefore;
        var found = new List<CueMatch>(4);
        Words = lexicon.Find(text, found);
        Cues = found;
        Key = KeyOf(text);
        EndsSentence = EndsWithSentenceMark(text);
        Sentences = CountSentences(text);
        Biography = Metadata.Biography.NameIn(text, Words);
    }

    /// <summary>The block's own text, trimmed.</summary>
    public string Text { get; }

    /// <summary>Where it stands in the document's text.</summary>
    public Span Span { get; }

    /// <summary>Blank lines before it.</summary>
    public int GapBefore { get; }

    /// <summary>The cue phrases in it.</summary>
    public IReadOnlyList<CueMatch> Cues { get; }

    /// <summary>Its words; a Han or kana character counts as one.</summary>
    public int Words { get; }

    /// <summary>Lower-case letters and digits only: equal keys mean a repeated line.</summary>
    public string Key { get; }

    /// <summary>Whether it ends as a sentence does, closing quotes and brackets aside.</summary>
    public bool EndsSentence { get; }

    /// <summary>How many sentences seem to end in it.</summary>
    public int Sentences { get; }

    /// <summary>A block that reads as running text: long enough and with at least one sentence end.</summary>
    public bool IsProse => Words >= 12 && Sentences > 0;

    /// <summary>The person that the block introduces as an author's note does; null where it is none.</summary>
    public string? Biography { get; }

    /// <summary>Whether a cue of the category is there.</summary>
    public bool Has(CueCategory category)
    {
        foreach (var cue in Cues)
            if (cue.Category == category)
                return true;
        return false;
    }

    /// <summary>The lower-case letters and digits of a text.</summary>
    public static string KeyOf(string text)
    {
        Span<char> buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                buffer[length++] = char.ToLowerInvariant(c);
        return new string(buffer[..length]);
    }

    private static bool EndsWithSentenceMark(string text)
    {
        var at = text.Length - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || IsCloser(text[at])))
            at--;
        return at >= 0 && IsSentenceMark(text[at]);
    }

    private static int CountSentences(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsSentenceMark(text[at]))
                continue;
            var wide = text[at] is '。' or '！' or '？';
            while (at + 1 < text.Length && (IsCloser(text[at + 1]) || IsSentenceMark(text[at + 1])))
                at++;
            if (wide || at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))
                count++;
        }

        return count;
    }

    private static bool IsSentenceMark(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';

    private static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '“' or '」' or '』' or '）' or '›';
}
