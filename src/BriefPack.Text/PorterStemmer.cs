namespace BriefPack.Text;

/// <summary>The English stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, in its original form. Allocation-free, thread-safe.</summary>
public static class PorterStemmer
{
    /// <summary>Stems a lower-case word in place.</summary>
    /// <param name="word">Lower-case letters a-z; other characters count as consonants. Its content changes; words of one or two letters, and those of more than 64, stay.</param>
    /// <returns>Length of the stem, which stands at the start of <paramref name="word"/>.</returns>
    public static int Stem(Span<char> word)
    {
        // No English word is longer; a "word" of megabytes must not cost more than its length.
        if (word.Length is <= 2 or > 64)
            return word.Length;
        var stem = new PorterStem(word);
        stem.Step1();
        stem.Step2();
        stem.Step3();
        stem.Step4();
        stem.Step5();
        return stem.Length;
    }

    /// <summary>Stems a word; for callers that need a string.</summary>
    /// <param name="word">Any word; it is lowered with the invariant culture first.</param>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var buffer = word.ToLowerInvariant().ToCharArray();
        return new string(buffer, 0, Stem(buffer));
    }
}
