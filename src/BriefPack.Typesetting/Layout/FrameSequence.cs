namespace BriefPack.Typesetting;

/// <summary>
/// The areas of a page that text flows through: one as wide as the page's text, or two columns below what stands above them. Notes stand at the
/// foot of the page, those of a column at the foot of the column.
/// </summary>
internal sealed class FrameSequence
{
    /// <summary>The column of what is as wide as the page's text.</summary>
    public const int FullColumn = -1;

    private const double Gutter = 20;

    private readonly PageSetup _setup;
    private readonly BaselineGrid _grid;
    private readonly List<PlacedItem> _placed = [];
    private readonly List<double> _tops = [];
    private readonly double[] _columnNotes = new double[2];
    private double _top;
    private double _y;
    private double _lowest;
    private double _notes;
    private int _column;
    private int _firstInFrame;

    public FrameSequence(PageSetup setup, double leading)
    {
        _setup = setup;
        _grid = new BaselineGrid(setup.MarginTop, leading);
        NewPage(0);
    }

    public int ColumnCount { get; private set; } = 1;

    public double Width => ColumnCount == 1 ? FullWidth : ColumnWidth;

    public double PageHeight => _setup.Height - _setup.MarginTop - _setup.MarginBottom;

    public bool AtTop { get; private set; } = true;

    public bool HasPlaced => _placed.Count > 0;

    public IReadOnlyList<PlacedItem> Placed => _placed;

    /// <summary>The room that is left in this frame.</summary>
    public double Room => NotesTop(ColumnCount == 1 ? FullColumn : _column) - (ColumnCount == 1 ? Math.Max(_columnNotes[0], _columnNotes[1]) : 0) - _y;

    /// <summary>The left edge of the text on the current page.</summary>
    public double Left { get; private set; }

    public double FullWidth => _setup.Width - _setup.MarginInside - _setup.MarginOutside - _setup.Binding;

    private double ColumnWidth => (FullWidth - Gutter) / 2;

    public void NewPage(int index)
    {
        // Page 1 is a right page: its inside is at the left.
        var inside = _setup.MarginInside + _setup.Binding;
        Left = _setup.Mirror && index % 2 == 1 ? _setup.MarginOutside : inside;
        _placed.Clear();
        _top = _y = _lowest = _setup.MarginTop;
        _notes = _columnNotes[0] = _columnNotes[1] = 0;
        _column = 0;
        _firstInFrame = 0;
        AtTop = true;
    }

    /// <summary>The upper edge of the notes of a column, or of those that are as wide as the page's text.</summary>
    public double NotesTop(int column) => _setup.Height - _setup.MarginBottom - _notes - (column == FullColumn ? 0 : _columnNotes[column]);

    /// <summary>The left edge of a column.</summary>
    public double LeftOf(int column) => Left + (Math.Max(0, column) * (ColumnWidth + Gutter));

    /// <summary>How much room items would take below what stands here already, with their notes.</summary>
    public double Measure(IReadOnlyList<FlowItem> items, int count)
    {
        double notes = 0;
        for (var i = 0; i < count; i++)
            notes += HeightOfNotes(items[i]);
        if (notes > 0 && (ColumnCount == 1 ? _notes : _columnNotes[_column]) == 0)
            notes += PageFurniture.NoteSpace;
        return _grid.Lay(items, count, _y, AtTop, null) - _y + notes;
    }

    public void BeginColumns()
    {
        ColumnCount = 2;
        _column = 0;
        _top = _y;
        _firstInFrame = _placed.Count;
        AtTop = true;
    }

    public void EndColumns()
    {
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

    public void Place(IReadOnlyList<FlowItem> items)
    {
        if (items.Count == 0)
            return;
        var column = ColumnCount == 1 ? FullColumn : _column;
        _y = _grid.Lay(items, items.Count, _y, AtTop, _tops);
        for (var i = 0; i < items.Count; i++)
        {
            _placed.Add(new PlacedItem(items[i], LeftOf(column), _tops[i], column));
            var notes = HeightOfNotes(items[i]);
            if (notes > 0)
                AddNotes(column, notes);
        }
        AtTop = false;
    }

    private static double HeightOfNotes(FlowItem item)
    {
        double height = 0;
        foreach (var note in item.Notes ?? [])
            height += note.Before + note.Height;
        return height;
    }

    private void AddNotes(int column, double height)
    {
        ref var notes = ref column == FullColumn ? ref _notes : ref _columnNotes[column];
        notes += height + (notes == 0 ? PageFurniture.NoteSpace : 0);
    }

    // The last columns of an article end at about the same height.
    private void Balance()
    {
        var placed = _placed.GetRange(_firstInFrame, _placed.Count - _firstInFrame);
        var items = placed.ConvertAll(one => one.Item);
        // A table's head that was repeated in the second column would stand inside the first.
        if (items.Count < 2 || items.Exists(item => item.IsRepeatedHead))
            return;
        var at = BalancedBreak(items, _grid.Lay(items, items.Count, _top, atTop: true, _tops));
        if (at == 0)
            return;
        _placed.RemoveRange(_firstInFrame, placed.Count);
        var left = PlaceInColumn(0, items.GetRange(0, at));
        var right = PlaceInColumn(1, items.GetRange(at, items.Count - at));
        CountColumnNotes();
        if (left <= NotesTop(0) + 0.01 && right <= NotesTop(1) + 0.01)
        {
            _lowest = _y = Math.Max(left, right);
            return;
        }
        _placed.RemoveRange(_firstInFrame, placed.Count);
        _placed.AddRange(placed);
        CountColumnNotes();
    }

    private double PlaceInColumn(int column, List<FlowItem> items)
    {
        var end = _grid.Lay(items, items.Count, _top, atTop: true, _tops);
        for (var i = 0; i < items.Count; i++)
            _placed.Add(new PlacedItem(items[i], LeftOf(column), _tops[i], column));
        return end;
    }

    private void CountColumnNotes()
    {
        _columnNotes[0] = _columnNotes[1] = 0;
        foreach (var placed in _placed)
            if (placed.Column != FullColumn && HeightOfNotes(placed.Item) is > 0 and var height)
                AddNotes(placed.Column, height);
    }

    // Where the taller column is shortest; parting what should stay together only where that saves a good deal. 0 for nowhere.
    private int BalancedBreak(List<FlowItem> items, double end)
    {
        var (at, least) = ShortestBreak(items, end, PageBreak.Allowed);
        var (parting, other) = ShortestBreak(items, end, PageBreak.Reluctant);
        return other < least * 0.7 ? parting : at;
    }

    // The last of several that are the same: the second column is the shorter one.
    private (int At, double Height) ShortestBreak(List<FlowItem> items, double end, PageBreak wanted)
    {
        var (at, least) = (0, end - _top);
        for (var i = items.Count - 1; i > 0; i--)
        {
            if (items[i].BreakBefore < wanted)
                continue;
            var height = Math.Max(_tops[i - 1] + items[i - 1].Height - _top, end - _tops[i]);
            if (height < least - 0.01)
                (at, least) = (i, height);
        }
        return (at, least);
    }
}

/// <summary>A flow item with its place on the page and the column that it stands in.</summary>
internal readonly record struct PlacedItem(FlowItem Item, double X, double Y, int Column);
