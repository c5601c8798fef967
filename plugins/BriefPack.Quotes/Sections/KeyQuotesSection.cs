using System.Collections.Immutable;

namespace BriefPack.Quotes;

/// <summary>The section <c>key-quotes</c>: what the most quoted speakers said, grouped by speaker, with references to the articles.</summary>
/// <param name="options">How much it shows.</param>
public sealed class KeyQuotesSection(KeyQuotesOptions options) : ISection
{
    private readonly KeyQuotesOptions options = options ?? throw new ArgumentNullException(nameof(options));

    /// <inheritdoc/>
    public SectionLayout Layout => SectionLayout.Shared;

    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        var named = (pack.Get<Speakers>()?.Items ?? []).Where(speaker => speaker.Name is not null || options.Unattributed)
            .Select(speaker => (Speaker: speaker, Quotations: PrintedQuotation.Of(speaker, context)))
            .Where(entry => entry.Quotations.Count > 0)
            .Take(options.MaximumSpeakers)
            .ToList();
        if (named.Count == 0)
            yield break;
        yield return new HeadingBlock(1, "Key quotes");
        foreach (var (speaker, quotations) in named)
        {
            yield return new HeadingBlock(3, [new TextRun(speaker.Name ?? "Unattributed"), .. RoleOf(speaker)]) { InContents = false };
            foreach (var quotation in Best(quotations))
                yield return new QuotationBlock([new TextRun(quotation.Words + " "), .. quotation.References(context)], []) { Language = quotation.Language };
        }
    }

    /// <summary>The fullest quotations, in the order in which they were said: a scrap of four words tells little on its own.</summary>
    private IEnumerable<PrintedQuotation> Best(List<PrintedQuotation> quotations) => quotations
        .Select((quotation, index) => (quotation, index))
        .OrderByDescending(entry => Math.Min(entry.quotation.Words.AsSpan().Count(' '), FullLength))
        .ThenBy(entry => entry.index)
        .Take(options.MaximumPerSpeaker)
        .OrderBy(entry => entry.index)
        .Select(entry => entry.quotation);

    // In words: about two printed lines. Beyond that, longer is not better.
    private const int FullLength = 24;

    private static ImmutableArray<Inline> RoleOf(Speaker speaker) => speaker.Role is null ? [] : [new TextRun(", "), new Emphasis(speaker.Role)];
}
