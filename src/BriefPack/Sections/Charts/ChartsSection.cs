namespace BriefPack;

/// <summary>Charts for those who would rather look than read: articles over time and per publication.</summary>
internal sealed class ChartsSection(ChartsOptions options) : ISection
{
    public SectionLayout Layout => SectionLayout.Shared;

    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        // A handful of articles is counted faster in the contents than on a chart.
        if (pack.Documents.Length < options.FewestDocuments)
            yield break;
        var figures = new[] { OverTime(pack), PerPublication(pack) }.OfType<FigureBlock>().ToList();
        if (figures.Count == 0)
            yield break;
        yield return new HeadingBlock(1, "Charts", "charts");
        foreach (var figure in figures)
            yield return new GroupBlock([figure], KeepTogether: true);
    }

    private static FigureBlock? OverTime(Pack pack)
    {
        var dates = pack.Documents.Select(document => document.Published).OfType<DateOnly>().Order().ToList();
        var (bars, unit) = TimeBuckets.Of(dates);
        if (bars.Count(bar => bar.Count > 0) < 2)
            return null;
        return Figure(BarChart.Columns(bars), $"per {unit}", bars, pack.Documents.Length - dates.Count, "without a date");
    }

    private static FigureBlock? PerPublication(Pack pack)
    {
        var named = pack.Documents.Where(document => !string.IsNullOrWhiteSpace(document.Publisher)).ToList();
        var bars = named.GroupBy(document => document.Publisher!, StringComparer.Ordinal)
            .Select(group => new Bar(group.Key, group.Count()))
            .OrderByDescending(bar => bar.Count).ThenBy(bar => bar.Label, StringComparer.Ordinal).ToList();
        if (bars.Count < 2)
            return null;
        if (bars.Count > MostRows)
            bars = [.. bars.Take(MostRows - 1), new Bar($"{bars.Count - MostRows + 1} others", bars.Skip(MostRows - 1).Sum(bar => bar.Count))];
        return Figure(BarChart.Rows(bars), "per publication", bars, pack.Documents.Length - named.Count, "without a publication");
    }

    private static FigureBlock Figure(Drawing drawing, string what, IReadOnlyList<Bar> bars, int left, string leftWhy)
    {
        var caption = $"Articles {what}, further versions included";
        if (left > 0)
            caption += $"; {left} {leftWhy}";
        var values = string.Join(", ", bars.Where(bar => bar.Count > 0).Select(bar => $"{bar.LongLabel}: {bar.Count}"));
        return new FigureBlock(drawing, $"Bar chart of articles {what}. {values}.") { Caption = [new TextRun(caption + ".")] };
    }

    // More rows than this are a table, not a picture.
    private const int MostRows = 15;
}
