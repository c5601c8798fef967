namespace BriefPack.Pdf;

/// <summary>The object numbers of pages, which others refer to before the pages are written, and the tree of pages (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageNumbers(PdfFile file)
{
    private const int PagesPerNode = 50;

    private readonly List<int> _pages = [];
    private readonly List<int> _nodes = [];

    /// <summary>The height of all pages in points; known from the first page on.</summary>
    public double Height { get; set; }

    public int Of(int index)
    {
        while (_pages.Count <= index)
            _pages.Add(file.Reserve());
        return _pages[index];
    }

    public int ParentOf(int index)
    {
        while (_nodes.Count <= index / PagesPerNode)
            _nodes.Add(file.Reserve());
        return _nodes[index / PagesPerNode];
    }

    /// <summary>Writes the tree.</summary>
    /// <returns>The number of its root.</returns>
    public int WriteTree(int count)
    {
        var root = file.Reserve();
        var value = new PdfBuffer();
        for (var node = 0; node < _nodes.Count; node++)
        {
            var from = node * PagesPerNode;
            var to = Math.Min(from + PagesPerNode, count);
            value.Clear();
            value.Raw("<</Type/Pages/Parent "u8).Reference(root).Raw("/Count "u8).Int(to - from).Raw("/Kids["u8);
            for (var page = from; page < to; page++)
                value.Reference(_pages[page]).Raw((byte)' ');
            value.Raw("]>>"u8);
            file.WriteObject(_nodes[node], value);
        }
        value.Clear();
        value.Raw("<</Type/Pages/Count "u8).Int(count).Raw("/Kids["u8);
        foreach (var node in _nodes)
            value.Reference(node).Raw((byte)' ');
        value.Raw("]>>"u8);
        file.WriteObject(root, value);
        return root;
    }
}
