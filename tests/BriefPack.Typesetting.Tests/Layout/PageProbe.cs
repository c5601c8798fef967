using System.Collections.Immutable;
using System.Text;

namespace BriefPack.Typesetting.Tests;

/// <summary>The measured layout language of these tests: a small page, some blocks, and what stands where.</summary>
internal sealed class PageProbe : IPageSink
{
    private readonly Typesetter _typesetter = new();
    private PageSetup _setup = new() { MarginTop = 72, MarginBottom = 72, MarginInside = 72, MarginOutside = 72 };
    private Theme _theme = Theme.Classic with { Justify = false };
    private SectionLayout _layout = SectionLayout.Body;

    public SortedDictionary<int, TypesetPage> Pages { get; } = [];

    public List<int> OrderOfDelivery { get; } = [];

    public TypesetDocument Document { get; private set; } = null!;

    public PageProbe With(Func<PageSetup, PageSetup> change)
    {
        _setup = change(_setup);
        return this;
    }

    public PageProbe Justified()
    {
        _theme = _theme with { Justify = true };
        return this;
    }

    public PageProbe Themed(Func<Theme, Theme> change)
    {
        _theme = change(_theme);
        return this;
    }

    public PageProbe In(SectionLayout layout)
    {
        _layout = layout;
        return this;
    }

    public PageProbe Set(params ImmutableArray<Block> blocks) =>
        SetSections(new ComposedSection("test", _layout, blocks));

    public PageProbe SetSections(params ImmutableArray<ComposedSection> sections)
    {
        Pages.Clear();
        OrderOfDelivery.Clear();
        Document = _typesetter.Set(
            new Composition { Pack = new Pack { Title = "Probe", Created = DateTimeOffset.UnixEpoch }, Sections = sections, PageSetup = _setup, Theme = _theme }, this);
        return this;
    }

    public void Take(TypesetPage page)
    {
        OrderOfDelivery.Add(page.Index);
        Pages.Add(page.Index, page);
    }

    /// <summary>The lines of content on a page (1 is the first), as text, from the top.</summary>
    public IReadOnlyList<string> LinesOn(int page) => [.. Rows(page).Select(row => row.Text)];

    /// <summary>The base lines, left and right edges of the lines of content on a page, in points.</summary>
    public IReadOnlyList<(double Y, double Left, double Right, string Text)> Rows(int page)
    {
        var rows = new List<(double, double, double, string)>();
        foreach (var row in Pages[page - 1].Items.OfType<TextItem>().Where(item => item.Element is not null).GroupBy(item => Math.Round(item.Y, 1)).OrderBy(group => group.Key))
        {
            var text = new StringBuilder();
            foreach (var item in row.OrderBy(item => item.X))
                text.Append(item.Run.Text).Append(item.SpaceAfter ? " " : "");
            rows.Add((row.Key, row.Min(item => item.X), row.Max(item => item.X + (item.Run.Width * item.Size)), text.ToString().TrimEnd()));
        }
        return rows;
    }

    /// <summary>What stands around the text of a page: running head and page number.</summary>
    public IReadOnlyList<string> FurnitureOn(int page) =>
        [.. Pages[page - 1].Items.OfType<TextItem>().Where(item => item.Element is null).Select(item => item.Run.Text)];

    /// <summary>A paragraph of so many lines that each hold one numbered word.</summary>
    public static ParagraphBlock Lines(int count, string name = "line") =>
        new(string.Join('\n', Enumerable.Range(1, count).Select(number => $"{name} {number}")));
}
