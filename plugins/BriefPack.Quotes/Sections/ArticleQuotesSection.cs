using System.Collections.Immutable;

namespace BriefPack.Quotes;

/// <summary>The part <c>article-quotes</c> below every article: who said what in it, speaker by speaker in reading order.</summary>
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
        // Words that nobody is named for say nothing here that the text above does not say.
        if (printed.All(entry => entry.Speaker.Name is null))
            yield break;
        yield return new HeadingBlock(3, "Who said what") { InContents = false };
        // One small paragraph for each speaker: the words stand in the text already, and this list should not cost a page of its own.
        foreach (var group in printed.GroupBy(entry => entry.Speaker).OrderBy(group => group.Key.Name is null))
            yield return new ParagraphBlock(
                [
                    .. Attribution(group.Key, quotations.Items[group.First().Reference.Index]),
                    new TextRun(": "),
                    new TextRun(string.Join(Between, group.Select(entry => entry.Reference.Words.Of(document.Text))), document.Language),
                ],
                ParagraphRole.Small);
    }

    private const string Between = " · ";

    private static ImmutableArray<Inline> Attribution(Speaker speaker, Quotation quotation)
    {
        if (speaker.Name is null)
            return [new Emphasis("no speaker named")];
        var role = quotation.Role ?? speaker.Role;
        return role is null ? [new Strong(speaker.Name)] : [new Strong(speaker.Name), new TextRun(", "), new Emphasis(role)];
    }
}
