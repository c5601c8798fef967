namespace BriefPack.Summarize.Analysis;

/// <summary>An article as the ranking sees it: its sentences with their terms.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Text">The text that the spans point into.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Sentences">All sentences in text order.</param>
/// <param name="Dates">The days that the text names, in text order.</param>
internal sealed record Article(string Id, string Text, DateOnly? Published, ArticleSentence[] Sentences, DatedSentence[] Dates)
{
    // A reporter may say "I" once; who says it three times, or twice in a short text, gives an opinion.
    private const int PersonalSentences = 3;
    private const double PersonalShare = 0.08;

    /// <summary>Whether the writer speaks of himself, as in columns, letters and comments: <c>I</c>, <c>my</c> outside quotation marks.</summary>
    public bool IsColumn { get; } = Sentences.Count(sentence => sentence.IsPersonal) is var personal
        && (personal >= PersonalSentences || (personal >= 2 && personal >= PersonalShare * Sentences.Length));

    /// <summary>The words of all sentences.</summary>
    public int Words { get; } = Sentences.Sum(sentence => sentence.Words);
}
