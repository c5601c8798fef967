using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Writes the outline of the headings (ISO 32000-1, 12.3.3) and the named destinations that links go to (12.3.2.3).</summary>
internal sealed class NavigationWriter(PdfFile file, PageNumbers pages)
{
    private const int NamesPerLeaf = 200;

    private readonly PdfBuffer _value = new();

    /// <summary>Writes the outline.</summary>
    /// <returns>The number of its root, or 0 where there are no headings.</returns>
    public int WriteOutline(IReadOnlyList<TypesetHeading> headings)
    {
        var nodes = new List<Node>();
        var root = new Node(file.Reserve(), null, 0);
        var open = new Stack<Node>();
        open.Push(root);
        foreach (var heading in headings)
        {
            if (!heading.InContents)
                continue;
            while (open.Count > 1 && open.Peek().Heading!.Level >= heading.Level)
                open.Pop();
            var node = new Node(file.Reserve(), heading, open.Peek().Number);
            open.Peek().Children.Add(node);
            nodes.Add(node);
            open.Push(node);
        }
        if (nodes.Count == 0)
            return 0;
        Link(root);
        foreach (var node in nodes)
            Link(node);
        foreach (var node in nodes)
            WriteNode(node);
        _value.Clear();
        _value.Raw("<</Type/Outlines/First "u8).Reference(root.Children[0].Number).Raw("/Last "u8).Reference(root.Children[^1].Number)
            .Raw("/Count "u8).Int(root.Children.Count).Raw(">>"u8);
        file.WriteObject(root.Number, _value);
        return root.Number;
    }

    /// <summary>Writes the name tree of the destinations.</summary>
    /// <returns>The number of its root.</returns>
    public int WriteDestinations(IReadOnlyDictionary<string, AnchorPlace> anchors)
    {
        var names = new List<string>(anchors.Keys);
        names.Sort(string.CompareOrdinal);
        var leaves = new List<int>();
        for (var from = 0; from < names.Count; from += NamesPerLeaf)
        {
            var to = Math.Min(from + NamesPerLeaf, names.Count);
            _value.Clear();
            _value.Raw("<</Limits["u8).Text(names[from]).Text(names[to - 1]).Raw("]/Names["u8);
            for (var i = from; i < to; i++)
            {
                _value.Text(names[i]);
                Destination(anchors[names[i]].Page, anchors[names[i]].Y);
            }
            _value.Raw("]>>"u8);
            leaves.Add(file.Reserve());
            file.WriteObject(leaves[^1], _value);
        }
        var root = file.Reserve();
        _value.Clear();
        _value.Raw("<</Kids["u8);
        foreach (var leaf in leaves)
            _value.Reference(leaf).Raw((byte)' ');
        _value.Raw("]>>"u8);
        file.WriteObject(root, _value);
        return root;
    }

    private static void Link(Node parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            parent.Children[i].Previous = i > 0 ? parent.Children[i - 1].Number : 0;
            parent.Children[i].Next = i + 1 < parent.Children.Count ? parent.Children[i + 1].Number : 0;
        }
    }

    private void WriteNode(Node node)
    {
        _value.Clear();
        _value.Raw("<</Title"u8).Text(node.Heading!.Title).Raw("/Parent "u8).Reference(node.Parent);
        if (node.Previous > 0)
            _value.Raw("/Prev "u8).Reference(node.Previous);
        if (node.Next > 0)
            _value.Raw("/Next "u8).Reference(node.Next);
        // A negative count closes the node: articles unfold when their section is opened.
        if (node.Children.Count > 0)
            _value.Raw("/First "u8).Reference(node.Children[0].Number).Raw("/Last "u8).Reference(node.Children[^1].Number).Raw("/Count "u8).Int(-node.Children.Count);
        _value.Raw("/Dest"u8);
        Destination(node.Heading.Page - 1, node.Heading.Y);
        _value.Raw(">>"u8);
        file.WriteObject(node.Number, _value);
    }

    private void Destination(int page, double y) =>
        _value.Raw("["u8).Reference(pages.Of(page)).Raw("/XYZ null "u8).Number(pages.Height - y + 6).Raw(" null]"u8);

    private sealed class Node(int number, TypesetHeading? heading, int parent)
    {
        public int Number { get; } = number;

        public TypesetHeading? Heading { get; } = heading;

        public int Parent { get; } = parent;

        public List<Node> Children { get; } = [];

        public int Previous { get; set; }

        public int Next { get; set; }
    }
}
