using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Summarize;

/// <summary>Prints the dated events of the pack by day.</summary>
public sealed class TimelineSection : ISection
{
    // One dated sentence is no timeline.
    private const int FewestEvents = 2;

    /// <inheritdoc/>
    public SectionLayout Layout => SectionLayout.Shared;

    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        if (pack.Get<Timeline>() is not { Events.Length: >= FewestEvents } timeline)
            yield break;
        yield return new HeadingBlock(1, "Timeline", "timeline");
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var last = default(DateOnly?);
        foreach (var item in timeline.Events)
        {
            if (context.Find(item.Document) is not { } document || !item.Sentence.IsInside(document.Text.Length))
                continue;
            var day = item.Date == last ? "" : item.Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
            rows.Add(new([[new TextRun(day)], SummaryLine.Of(new(item.Document, item.Sentence, item.AlsoReportedBy), document, context)]));
            last = item.Date;
        }
        yield return new TableBlock([new("Date"), new("Event", 5)], rows.ToImmutable());
    }
}
