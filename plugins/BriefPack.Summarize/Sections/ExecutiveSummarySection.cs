using System.Collections.Immutable;
using System.Globalization;

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
            .Select(pair => new ListItem(Content(pair.Sentence, pair.Document!, context)))
            .ToImmutableArray();
        return items.IsEmpty ? [] : [new HeadingBlock(1, "Executive summary", "executive-summary"), new ListBlock(false, items)];
    }

    internal static ImmutableArray<Inline> Content(PackSentence sentence, Document document, SectionContext context)
    {
        var text = string.Join(' ', sentence.Sentence.Of(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var content = ImmutableArray.CreateBuilder<Inline>();
        content.Add(new TextRun(text + " ", document.Language));
        content.Add(context.ReferenceTo(sentence.Document));
        foreach (var other in sentence.AlsoReportedBy)
            content.Add(context.ReferenceTo(other));
        if (sentence.AlsoReportedBy.Length > 0)
            content.Add(new Emphasis(string.Create(CultureInfo.InvariantCulture, $" reported by {sentence.AlsoReportedBy.Length + 1} of {context.Articles.Length}")));
        return content.ToImmutable();
    }
}
