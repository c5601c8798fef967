namespace BriefPack.Summarize.Ranking;

/// <summary>Items that are taken in the order of the most that they can be worth, highest first.</summary>
internal sealed class BestFirst<T>
{
    private readonly List<T> _items = [];
    private double[] _keys = new double[64];
    private int[] _order = new int[64];
    private int _next;

    public void Clear()
    {
        _items.Clear();
        _next = 0;
    }

    public void Add(double bound, T item)
    {
        if (_items.Count == _order.Length)
        {
            Array.Resize(ref _keys, _keys.Length * 2);
            Array.Resize(ref _order, _order.Length * 2);
        }
        _keys[_items.Count] = -bound;
        _order[_items.Count] = _items.Count;
        _items.Add(item);
    }

    /// <summary>To be called once after the last item was added.</summary>
    public void Sort() => _keys.AsSpan(0, _items.Count).Sort(_order.AsSpan(0, _items.Count));

    /// <summary>The next item with its bound; false behind the last.</summary>
    public bool Next(out T item, out double bound)
    {
        if (_next == _items.Count)
        {
            (item, bound) = (default!, 0);
            return false;
        }
        bound = -_keys[_next];
        item = _items[_order[_next++]];
        return true;
    }
}
