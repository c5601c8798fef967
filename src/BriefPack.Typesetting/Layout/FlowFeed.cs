namespace BriefPack.Typesetting;

/// <summary>Hands items to the page flow, and says of each whether a page may end before it.</summary>
internal sealed class FlowFeed(TypesettingContext context, PageFlow flow)
{
    private PageBreak _inside = PageBreak.Allowed;
    private bool _groupBegins;
    private List<string>? _pendingAnchors;

    /// <summary>Whether what comes next stays with what came last.</summary>
    public bool KeepNext { get; set; }

    /// <summary>Puts an anchor at the next item.</summary>
    public void AddAnchor(string anchor) => (_pendingAnchors ??= []).Add(anchor);

    /// <summary>Begins a group of blocks.</summary>
    /// <param name="together">Whether it is kept on one page where that can be.</param>
    /// <returns>What <see cref="EndGroup"/> wants at its end.</returns>
    public PageBreak BeginGroup(bool together)
    {
        var outer = _inside;
        if (together)
        {
            _groupBegins = _inside == PageBreak.Allowed;
            _inside = PageBreak.Reluctant;
        }
        return outer;
    }

    /// <summary>Ends a group.</summary>
    public void EndGroup(PageBreak outer) => _inside = outer;

    /// <summary>Hands on the lines of a paragraph or heading.</summary>
    public void Add(List<SetLine> lines, TextStyle style, BlockPlace place, HeadingMark? heading)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var item = LineSetter.ToFlow(lines[i], style, place.Left + style.IndentLeft, context, heading: i == 0 ? heading : null);
            item.Before = i == 0 ? style.Before : 0;
            item.After = i == lines.Count - 1 ? style.After : 0;
            item.Backdrop = place.Backdrop;
            // Two lines of a paragraph stay together at the foot of a page and two at its head.
            item.BreakBefore = i == 0 ? PageBreak.Allowed : i >= 2 && i <= lines.Count - 2 && heading is null ? PageBreak.Allowed : PageBreak.Never;
            // No quotation below an article is parted, and those of one speaker only where nothing else can be.
            if (i > 0 && place.IsQuotation)
                item.BreakBefore = lines[i - 1].IsForced || item.BreakBefore == PageBreak.Allowed ? PageBreak.Reluctant : PageBreak.Never;
            if (i == 0 && place.Label is { } label)
                LineSetter.AddLabel(item, label, style, context, place.Language);
            foreach (var note in lines[i].Notes ?? [])
                (item.Notes ??= []).AddRange(NoteSetter.Set(note, flow.Width, context, new ParagraphSetter(context)));
            Add(item);
        }
        KeepNext = style.KeepWithNext;
    }

    /// <summary>Hands on an item.</summary>
    public void Add(FlowItem item)
    {
        if (KeepNext)
            item.BreakBefore = PageBreak.Never;
        else if (_inside < item.BreakBefore)
            item.BreakBefore = _groupBegins ? PageBreak.Allowed : _inside;
        KeepNext = false;
        _groupBegins = false;
        if (_pendingAnchors is not null)
        {
            (item.Anchors ??= []).AddRange(_pendingAnchors);
            _pendingAnchors = null;
        }
        flow.Add(item);
    }
}
