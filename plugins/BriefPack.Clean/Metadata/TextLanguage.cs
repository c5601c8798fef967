using BriefPack.Clean.Blocks;
using BriefPack.Text;

namespace BriefPack.Clean.Metadata;

/// <summary>The language of a cleaned text where it is long and clear enough to be sure.</summary>
internal static class TextLanguage
{
    // Two or three sentences; in fewer words the short words of neighbouring languages are too much alike.
    private const int FewestWords = 30;

    // The detector's own measure of when it is hardly ever wrong.
    private const double Sure = 0.3;

    /// <summary>The ISO 639-1 code of the language, or null where that is not sure.</summary>
    public static string? Of(CleanedText text) =>
        text.Words >= FewestWords && LanguageDetector.Detect(text.Text) is { Confidence: > Sure } guess ? guess.Code : null;
}
