using System.Collections.Immutable;

namespace BriefPack.Summarize;

/// <summary>Prints the summary of the pack, every sentence with the articles that report it.</summary>
public sealed class ExecutiveSummarySection : ISection
{
    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        if (pack.Get<PackSummary>() is not { Sentences.IsEmpty: false } summary)
            return [];
        var items = summary.Sentences
            .Select(sentence => (Sentence: sentence, Document: context.Find(sentence.Document)))
            .Where(pair => pair.Document is not null && pair.Sentence.Sentence.IsInside(pair.Document.Text.Length))
            .Select(pair => new ListItem(SummaryLine.Of(pair.Sentence, pair.Document!, context)))
            .ToImmutableArray();
        return items.IsEmpty ? [] : [new HeadingBlock(1, "Executive summary", "executive-summary"), new ListBlock(false, items)];
    }
}
