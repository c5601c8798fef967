namespace BriefPack.Quotes;

/// <summary>Chooses which words of a quotation are printed.</summary>
internal static class PrintableWords
{
    // Below this share of quoted words a partly quoted sentence reads as the reporter's own.
    private const double QuotedShare = 0.6;

    /// <summary>The words to print, or null where they are not worth it.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="stretches">The quoted stretches of the text.</param>
    /// <param name="options">What is worth printing.</param>
    internal static Span? Of(string text, Quotation quotation, List<QuotedStretch> stretches, QuotesOptions options)
    {
        var words = !options.DirectOnly || quotation.Kind == QuotationKind.Direct ? quotation.Content
            : quotation.Kind == QuotationKind.Mixed ? QuotedPart(text, quotation.Content, stretches)
            : null;
        return words is { } span && Count(text, span) >= options.MinimumWords ? words : null;
    }

    /// <summary>From the first quoted word to the last, or the longest stretch where too much between them is not quoted.</summary>
    private static Span? QuotedPart(string text, Span content, List<QuotedStretch> stretches)
    {
        var inside = stretches.FindAll(stretch => content.Contains(stretch.Outer) && !TitleCase.IsTitle(text.AsSpan(stretch.Inner.Start, stretch.Inner.Length)));
        if (inside.Count == 0)
            return null;
        var whole = Span.FromBounds(inside[0].Outer.Start, inside[^1].Outer.End);
        return inside.Sum(stretch => Count(text, stretch.Inner)) >= QuotedShare * Count(text, whole)
            ? whole
            : inside.MaxBy(stretch => Count(text, stretch.Inner)).Outer;
    }

    private static int Count(string text, Span span) => WordCounter.Count(text.AsSpan(span.Start, span.Length));
}
