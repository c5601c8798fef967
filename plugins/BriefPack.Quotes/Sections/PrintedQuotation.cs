using System.Collections.Immutable;

namespace BriefPack.Quotes;

/// <summary>One quotation as sections print it, once, however many articles carry it.</summary>
/// <param name="Words">The words to the letter.</param>
/// <param name="Language">The language of its article.</param>
/// <param name="Documents">The ids of the documents that carry it, in the order of the pack.</param>
internal sealed record PrintedQuotation(string Words, string? Language, ImmutableArray<string> Documents)
{
    /// <summary>The quotations of a speaker that stand in printed articles; the same words in several articles are one.</summary>
    internal static List<PrintedQuotation> Of(Speaker speaker, SectionContext context)
    {
        var printed = new List<PrintedQuotation>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reference in speaker.Quotations)
        {
            if (context.NumberOf(reference.Document) == 0 || Find(reference, context) is not { } words)
                continue;
            var key = string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, printed.Count);
                printed.Add(new PrintedQuotation(words, context.Find(reference.Document)?.Language, [reference.Document]));
            }
            else if (!printed[place].Documents.Contains(reference.Document))
                printed[place] = printed[place] with { Documents = printed[place].Documents.Add(reference.Document) };
        }
        return printed;
    }

    /// <summary>References to the articles, separated by spaces.</summary>
    internal ImmutableArray<Inline> References(SectionContext context)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var document in Documents)
        {
            if (inlines.Count > 0)
                inlines.Add(new TextRun(" "));
            inlines.Add(context.ReferenceTo(document));
        }
        return inlines.ToImmutable();
    }

    private static string? Find(QuotationReference reference, SectionContext context) =>
        context.Find(reference.Document) is { } document && reference.Words.IsInside(document.Text.Length) ? reference.Words.Of(document.Text) : null;
}
