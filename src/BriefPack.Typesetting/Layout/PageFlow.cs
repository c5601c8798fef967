using System.Globalization;

namespace BriefPack.Typesetting;

/// <summary>
/// Fills pages: takes flow items in order, ends a page at the last place that is allowed, and hands finished pages on. At most one page waits
/// in the queue, besides those whose page references are not known yet.
/// </summary>
internal sealed class PageFlow(TypesettingContext context, PageSetup setup, PageFurniture furniture, IPageSink? sink, CancellationToken cancel)
{
    private readonly List<FlowItem> _queue = [];
    private readonly List<TypesetPage> _waiting = [];
    private readonly List<TypesetHeading> _headings = [];
    private readonly FrameSequence _frames = new(setup, context.Styles.Leading);
    private double _after;
    private int _pages;
    private RunningHeads _heads;
    private SectionLayout _layout;
    private StructureElement? _section;

    public double Width => _frames.Width;

    public double PageHeight => _frames.PageHeight;

    public int Columns => setup.Columns;

    public int ColumnCount => _frames.ColumnCount;

    public int PageCount => _pages;

    public IReadOnlyList<TypesetHeading> Headings => _headings;

    /// <summary>The share of the page that is taken, 0 to 1.</summary>
    public double Filled => 1 - ((_frames.Room - Measure(_queue.Count)) / _frames.PageHeight);

    /// <summary>Begins a section: on a new page, unless it goes on where the last one ended.</summary>
    /// <param name="layout">How its pages look.</param>
    /// <param name="section">Its place in the structure.</param>
    public void BeginSection(SectionLayout layout, StructureElement section)
    {
        if (layout != SectionLayout.Continuous)
        {
            EndPage();
            _layout = layout;
            _section = section;
        }
    }

    public void EndPage()
    {
        cancel.ThrowIfCancellationRequested();
        Settle();
        if (_queue.Count > 0 || _frames.HasPlaced)
            FinishPage();
        _after = 0;
    }

    /// <summary>Sets what follows in two columns, below what stands on the page already.</summary>
    /// <param name="least">How many lines of each column the page must have room for.</param>
    /// <param name="onGrid">Whether the columns begin on the grid of running text.</param>
    public void BeginColumns(int least, bool onGrid)
    {
        // A mark of no height, where the columns begin.
        Add(new FlowItem { OnGrid = onGrid, BreakBefore = PageBreak.Never });
        if (_frames.Measure(_queue, _queue.Count) + (least * context.Styles.Leading) > _frames.Room)
        {
            // Two columns of a line or two are no columns: what belongs to them goes with them to the next page where it can.
            if (_queue.Count > 1)
                Break();
            if (_frames.HasPlaced)
                EndPage();
        }
        Settle();
        _frames.BeginColumns();
        _after = 0;
    }

    public void EndColumns()
    {
        if (_frames.ColumnCount == 1)
            return;
        Settle();
        _frames.EndColumns();
        _after = context.Styles.Leading;
    }

    /// <summary>Asks for at least so much space before what comes next.</summary>
    public void SpaceAfter(double points) => _after = Math.Max(_after, points);

    public void Add(FlowItem item)
    {
        item.Before = Math.Max(_after, item.Before);
        _after = item.After;
        _queue.Add(item);
        while (_queue.Count > 1 && Measure(_queue.Count) > _frames.Room + 0.01)
            Break();
    }

    private double Measure(int count) => _frames.Measure(_queue, count);

    private void Break()
    {
        var at = 0;
        foreach (var wanted in (ReadOnlySpan<PageBreak>)[PageBreak.Allowed, PageBreak.Reluctant, PageBreak.Never])
        {
            for (at = _queue.Count - 1; at > 0; at--)
                if (_queue[at].BreakBefore >= wanted && Measure(at) <= _frames.Room + 0.01)
                    break;
            if (at > 0)
                break;
            // What is kept together moves to the next page whole where this page holds something already.
            if (wanted == PageBreak.Allowed && !_frames.AtTop && _queue[0].BreakBefore == PageBreak.Allowed)
                break;
        }
        if (at == 0 && _frames.AtTop)
            at = 1;
        var rest = _queue.GetRange(at, _queue.Count - at);
        _queue.RemoveRange(at, _queue.Count - at);
        Place();
        if (!_frames.NextFrame())
            FinishPage();
        if (rest.Count > 0 && rest[0].RepeatedHead is { } head)
        {
            // Never alone on a page: that would repeat it for ever.
            _queue.Add(head());
            rest[0].BreakBefore = PageBreak.Never;
        }
        _queue.AddRange(rest);
    }

    // Puts the queue on the page, because what follows is laid out in another way.
    private void Settle()
    {
        if (_queue.Count > 0)
            Place();
    }

    private void Place()
    {
        _frames.Place(_queue);
        _queue.Clear();
    }

    private void FinishPage()
    {
        Settle();
        var page = new TypesetPage(_pages, setup.Width, setup.Height);
        foreach (var placed in _frames.Placed)
        {
            var item = placed.Item;
            foreach (var anchor in item.Anchors ?? [])
                context.Places.TryAdd(anchor, new AnchorPlace(_pages, placed.Y));
            if (item.Heading is not { } heading)
                continue;
            _headings.Add(new TypesetHeading(heading.Level, heading.Title, heading.Anchor, heading.InContents, _pages + 1, placed.Y));
            context.Places.TryAdd(heading.Anchor, new AnchorPlace(_pages, placed.Y));
            _heads.Meet(heading, atTop: placed.Y < setup.MarginTop + 1);
        }
        if (_layout != SectionLayout.Cover)
            furniture.AddHead(page, setup, _heads.Words);
        _heads.TurnPage();
        PagePainter.Paint(page, _frames, setup, furniture, _layout == SectionLayout.Cover ? _section : null);
        _section = null;
        if (_layout != SectionLayout.Cover)
            furniture.AddFolio(page, setup);
        page.Tag();
        _pages++;
        _frames.NewPage(_pages);
        Deliver(page);
    }

    private void Deliver(TypesetPage page)
    {
        foreach (var item in page.Content)
            if (item is ReferenceItem { IsResolved: false } reference)
                (page.Unresolved ??= []).Add(reference);
        _waiting.Add(page);
        var left = 0;
        for (var i = 0; i < _waiting.Count; i++)
        {
            var waiting = _waiting[i];
            waiting.Unresolved?.RemoveAll(Resolved);
            if (waiting.Unresolved is { Count: > 0 })
                _waiting[left++] = waiting;
            else
                sink?.Take(waiting);
        }
        _waiting.RemoveRange(left, _waiting.Count - left);
    }

    private bool Resolved(ReferenceItem reference)
    {
        if (!context.Places.TryGetValue(reference.Target, out var place))
            return false;
        reference.Resolve((place.Page + 1).ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Ends the last page and hands on what still waits.</summary>
    public void Finish()
    {
        EndPage();
        foreach (var page in _waiting)
        {
            foreach (var reference in page.Unresolved ?? [])
                reference.Resolve("?");
            sink?.Take(page);
        }
        _waiting.Clear();
    }
}
