namespace BriefPack.Typesetting;

/// <summary>The areas of a page that text flows through: one as wide as the page's text, or two columns below what stands above them.</summary>
internal sealed class FrameSequence
{
    private const double Gutter = 20;

    private readonly PageSetup _setup;
    private readonly List<PlacedItem> _placed = [];
    private double _top;
    private double _y;
    private double _lowest;
    private double _notes;
    private int _column;
    private int _firstInFrame;

    public FrameSequence(PageSetup setup)
    {
        _setup = setup;
        NewPage(0);
    }

    public int ColumnCount { get; private set; } = 1;

    public double FullWidth => _setup.Width - _setup.MarginInside - _setup.MarginOutside - _setup.Binding;

    public double Width => ColumnCount == 1 ? FullWidth : (FullWidth - Gutter) / 2;

    public double PageHeight => _setup.Height - _setup.MarginTop - _setup.MarginBottom;

    public double Room => _setup.Height - _setup.MarginBottom - _y - _notes;

    public bool AtTop { get; private set; } = true;

    public bool HasPlaced => _placed.Count > 0;

    public bool HasNotes => _notes > 0;

    public IReadOnlyList<PlacedItem> Placed => _placed;

    /// <summary>The upper edge of the notes.</summary>
    public double NotesTop => _setup.Height - _setup.MarginBottom - _notes;

    /// <summary>The left edge of the text on the current page.</summary>
    public double Left { get; private set; }

    public void NewPage(int index)
    {
        // Page 1 is a right page: its inside is at the left.
        var inside = _setup.MarginInside + _setup.Binding;
        Left = _setup.Mirror && index % 2 == 1 ? _setup.MarginOutside : inside;
        _placed.Clear();
        _top = _y = _lowest = _setup.MarginTop;
        _notes = 0;
        _column = 0;
        _firstInFrame = 0;
        AtTop = true;
    }

    public void BeginColumns(double space)
    {
        if (!AtTop)
            _y += space;
        ColumnCount = 2;
        _column = 0;
        _top = _y;
        _firstInFrame = _placed.Count;
        AtTop = true;
    }

    public void EndColumns()
    {
        if (_column == 0)
            Balance();
        _y = _lowest = Math.Max(_lowest, _y);
        ColumnCount = 1;
        _column = 0;
        _top = _y;
        AtTop = _placed.Count == 0;
    }

    /// <summary>Goes on in the next column; false where the page has no more.</summary>
    public bool NextFrame()
    {
        if (_column + 1 >= ColumnCount)
            return false;
        _column++;
        _lowest = Math.Max(_lowest, _y);
        _y = _top;
        AtTop = true;
        return true;
    }

    public void Place(FlowItem item)
    {
        if (!AtTop)
            _y += item.Before;
        _placed.Add(new PlacedItem(item, Left + (_column * (Width + Gutter)), _y));
        _y += item.Height;
        AtTop = false;
        foreach (var note in item.Notes ?? [])
            _notes += note.Before + note.Height + (_notes == 0 ? PageFurniture.NoteSpace : 0);
    }

    // The last columns of an article end at about the same height.
    private void Balance()
    {
        var half = (_y - _top) / 2;
        for (var i = _firstInFrame + 1; i < _placed.Count; i++)
        {
            if (_placed[i].Item.BreakBefore != PageBreak.Allowed || _placed[i].Y - _top < half)
                continue;
            var shift = _placed[i].Y - _top;
            _lowest = _placed[i - 1].Y + _placed[i - 1].Item.Height;
            for (var j = i; j < _placed.Count; j++)
                _placed[j] = new PlacedItem(_placed[j].Item, Left + Width + Gutter, _placed[j].Y - shift);
            _y = Math.Max(_lowest, _y - shift);
            return;
        }
    }
}

/// <summary>A flow item with its place on the page.</summary>
internal readonly record struct PlacedItem(FlowItem Item, double X, double Y);
