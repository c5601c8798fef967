namespace BriefPack.Summarize.Analysis;

/// <summary>Tells which sentences can be read far from their article, on the page of a pack: they state something of somebody or something with a name.</summary>
internal static class Statement
{
    // What is longer is several sentences that lost what divides them.
    private const int Longest = 60;

    private const SentenceTraits Excluded =
        SentenceTraits.Scrap | SentenceTraits.Question | SentenceTraits.FirstPerson | SentenceTraits.Connective | SentenceTraits.CaptionWords | SentenceTraits.Open
        | SentenceTraits.Unattributed | SentenceTraits.Furniture | SentenceTraits.Unclosed;

    /// <summary>Whether a sentence has that many words or more and states something.</summary>
    public static bool Is(ArticleSentence sentence, int shortest) =>
        sentence.Words >= shortest && sentence.Words <= Longest && (sentence.Traits & Excluded) == 0 && IsConcrete(sentence);

    private static bool IsConcrete(ArticleSentence sentence)
    {
        if (sentence.Has(SentenceTraits.Digits))
            return true;
        foreach (var use in sentence.Terms)
            // The first word has its capital from the sentence.
            if (use.Word > 0 && (use.Marks & TermMarks.Capitalized) != 0)
                return true;
        return false;
    }
}
