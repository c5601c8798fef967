using System.Collections.Immutable;

namespace BriefPack.Quotes;

/// <summary>The part <c>article-quotes</c> below every article: its quotations that are worth printing, in reading order, with their speakers.</summary>
public sealed class ArticleQuotesSection : IArticleSection
{
    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Document document, Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(pack);
        if (document.Get<Quotations>() is not { } quotations || pack.Get<Speakers>() is not { } speakers)
            yield break;
        var printed = speakers.Items
            .SelectMany(speaker => speaker.Quotations.Where(reference => reference.Document == document.Id && reference.Index < quotations.Items.Length)
                .Select(reference => (Reference: reference, Speaker: speaker)))
            .OrderBy(entry => entry.Reference.Words)
            .ToList();
        if (printed.Count == 0)
            yield break;
        yield return new HeadingBlock(3, "Quotations") { InContents = false };
        // One block for each speaker: the name once below all that it said reads better than the same name below every line.
        foreach (var group in printed.GroupBy(entry => entry.Speaker))
            yield return new QuotationBlock(
                [new TextRun(string.Join('\n', group.Select(entry => entry.Reference.Words.Of(document.Text))), document.Language)],
                Attribution(group.Key, quotations.Items[group.First().Reference.Index]));
    }

    private static ImmutableArray<Inline> Attribution(Speaker speaker, Quotation quotation)
    {
        if (speaker.Name is null)
            return [new Emphasis("unattributed")];
        var role = quotation.Role ?? speaker.Role;
        return role is null ? [new TextRun(speaker.Name)] : [new TextRun($"{speaker.Name}, "), new Emphasis(role)];
    }
}
