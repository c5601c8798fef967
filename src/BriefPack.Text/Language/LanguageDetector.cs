namespace BriefPack.Text;

/// <summary>
/// Tells the language of a text: by its script where that is enough, by frequent short words among the languages of the Latin script
/// (after G. Grefenstette, "Comparing two language identification schemes", 1995), by single letters among those of the Cyrillic. Thread-safe.
/// </summary>
public static class LanguageDetector
{
    // A page or two tell as much as a book.
    private const int MostCharacters = 20_000;

    /// <summary>The most likely language, or null where the text has no words that tell.</summary>
    /// <param name="text">The text; its first 20,000 characters are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LanguageGuess? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.Length <= MostCharacters ? text : text[..MostCharacters];
        var scripts = Scripts.Count(sample);
        return scripts.OtherThanLatin() ?? FrequentWords.Detect(sample);
    }
}
