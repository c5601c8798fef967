using System.Text;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Scoring;
using BriefPack.Text;

namespace BriefPack.Clean.Metadata;

/// <summary>The language of a cleaned text where it is long and clear enough to be sure.</summary>
internal static class TextLanguage
{
    // More text does not change the answer.
    private const int Longest = 12_000;

    // Two or three sentences; in fewer words the short words of neighbouring languages are too much alike.
    private const int FewestWords = 30;

    // The detector's own measure of when it is hardly ever wrong.
    private const double Sure = 0.3;

    // Templates state a language that is not that of the article; a handful of sentences is enough to tell.
    private const int FewestWordsToContradict = 80;

    /// <summary>The stated language unless the words clearly are of another one; the ISO 639-1 code of theirs where none is stated and it is sure, else null.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="verdicts">Which of its blocks stay.</param>
    /// <param name="stated">What the document states; null for nothing.</param>
    public static string? Of(IReadOnlyList<TextBlock> blocks, ReadOnlySpan<Verdict> verdicts, string? stated)
    {
        var words = 0;
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count && text.Length < Longest; i++)
        {
            if (!verdicts[i].Keep)
                continue;
            words += blocks[i].Words;
            text.Append(blocks[i].Text).Append('\n');
        }

        if (words < (stated is null ? FewestWords : FewestWordsToContradict) || LanguageDetector.Detect(text.ToString()) is not { Confidence: > Sure } guess)
            return stated;
        return stated is null || !IsNear(stated, guess.Code) ? guess.Code : stated;
    }

    // Written Norwegian has three codes, and Malay and Indonesian are told apart by little.
    private static bool IsNear(string stated, string guess)
    {
        var code = stated.Split('-')[0];
        return code == guess || (code is "nb" or "nn" or "no" && guess is "nb" or "nn" or "no") || (code is "id" or "ms" && guess is "id" or "ms");
    }
}
