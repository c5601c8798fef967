using System.Buffers;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;

namespace BriefPack.Clean.Blocks;

/// <summary>
/// A line of scraped text or a block of a web page: what the cleaner decides about. The text never changes; the measures are taken once.
/// </summary>
internal sealed class TextBlock
{
    // Nearly all sentences of nearly all texts end in one of these.
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?…。！？؟।");

    // In characters: headlines are held to half of this.
    private const int LongestThaiHeadline = 60;

    /// <summary>Measures a block.</summary>
    /// <param name="text">Its text, trimmed.</param>
    /// <param name="span">Where it stands in the document's text.</param>
    /// <param name="gapBefore">Blank lines before it.</param>
    /// <param name="lexicon">The cue phrases.</param>
    /// <param name="scanned">Scratch room that serves block after block.</param>
    public TextBlock(string text, Span span, int gapBefore, CueLexicon lexicon, LineWords scanned)
    {
        Text = text;
        Span = span;
        GapBefore = gapBefore;
        scanned.Read(text);
        var found = scanned.Found;
        found.Clear();
        Words = lexicon.Find(text, scanned, found);
        Cues = found.Count == 0 ? [] : [.. found];
        Vocabulary = Vocabulary.Of(text, scanned.Items);
        (Key, KeyHash) = KeyAndHashOf(text);
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
    public CueMatch[] Cues { get; }

    /// <summary>Its words; a Han or kana character counts as one.</summary>
    public int Words { get; }

    /// <summary>What it is about.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Lower-case letters and digits only: equal keys mean a repeated line.</summary>
    public string Key { get; }

    /// <summary>The hash of the key, the same in every process.</summary>
    public ulong KeyHash { get; }

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
    public static string KeyOf(string text) => KeyAndHashOf(text).Key;

    private static (string Key, ulong Hash) KeyAndHashOf(string text)
    {
        var rented = text.Length <= 512 ? null : ArrayPool<char>.Shared.Rent(text.Length);
        var buffer = rented ?? stackalloc char[512];
        var length = 0;
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            var lower = Letters.LowerOfLetterOrDigit(c);
            if (lower == 0)
                continue;
            buffer[length++] = lower;
            hash = (hash ^ lower) * 1099511628211UL;
        }

        var key = new string(buffer[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return (key, hash);
    }

    private static bool EndsWithSentenceMark(string text)
    {
        var at = text.Length - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || IsCloser(text[at])))
            at--;
        if (at >= 0 && IsSentenceMark(text[at]))
            return true;
        // Thai and Lao have no full stop: spaces part their clauses, and a line of several is a sentence.
        if (at >= LongestThaiHeadline && text[at] is >= '\u0E00' and <= '\u0EFF' && text.Contains(' '))
            return true;
        // Informal writing ends sentences in a face or a wave.
        return at > 12 && (text[at] is '~' or '～' or (>= '\u2600' and <= '\u27BF' and not '\u2713') || (char.IsLowSurrogate(text[at]) && text[at - 1] is '\uD83C' or '\uD83D' or '\uD83E'));
    }

    private static int CountSentences(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(SentenceMarks);
            if (next < 0)
                break;
            at += next;
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
