using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Writes the structure tree and its way back from marked content to elements (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(PdfFile file, PageNumbers pages)
{
    private const int KeysPerLeaf = 400;

    private readonly List<int> _numbers = [];
    private readonly Dictionary<LinkArea, int> _links = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Key, int Object)> _parents = [];
    private readonly PdfBuffer _value = new();
    private int _notes;

    /// <summary>Takes a page's marked content and gives the key under which the page finds its elements.</summary>
    public int AddPage(TypesetPage page)
    {
        var number = file.Reserve();
        _value.Clear();
        _value.Raw((byte)'[');
        foreach (var element in page.MarkedContent)
            _value.Reference(NumberOf(element)).Raw((byte)' ');
        _value.Raw((byte)']');
        file.WriteObject(number, _value);
        return AddKey(number);
    }

    /// <summary>Takes a link annotation and gives the key under which it finds its element.</summary>
    public int AddLink(LinkArea link, int annotation)
    {
        _links[link] = annotation;
        return AddKey(NumberOf(link.Element));
    }

    /// <summary>Writes the tree once all pages are written.</summary>
    /// <returns>The number of the tree's root.</returns>
    public int Finish(StructureElement root)
    {
        var tree = file.Reserve();
        WriteElement(root, tree, NumberOf(root));
        var parentTree = WriteParentTree();
        _value.Clear();
        _value.Raw("<</Type/StructTreeRoot/K "u8).Reference(NumberOf(root)).Raw("/ParentTree "u8).Reference(parentTree)
            .Raw("/ParentTreeNextKey "u8).Int(_parents.Count).Raw(">>"u8);
        file.WriteObject(tree, _value);
        return tree;
    }

    private int NumberOf(StructureElement element)
    {
        while (_numbers.Count <= element.Number)
            _numbers.Add(0);
        if (_numbers[element.Number] == 0)
            _numbers[element.Number] = file.Reserve();
        return _numbers[element.Number];
    }

    private int AddKey(int number)
    {
        _parents.Add((_parents.Count, number));
        return _parents.Count - 1;
    }

    private void WriteElement(StructureElement element, int parent, int number)
    {
        var home = -1;
        foreach (var child in element.Children)
            if (child.MarkedContent >= 0)
            {
                home = child.Page;
                break;
            }
        _value.Clear();
        _value.Raw("<</Type/StructElem/S"u8).Name(StructureNames.Of(element.Role)).Raw("/P "u8).Reference(parent);
        if (home >= 0)
            _value.Raw("/Pg "u8).Reference(pages.Of(home));
        if (element.Language is { } language)
            _value.Raw("/Lang"u8).Text(language);
        if (element.AlternativeText is { } alternative)
            _value.Raw("/Alt"u8).Text(alternative);
        AddAttributes(element);
        _value.Raw("/K["u8);
        foreach (var child in element.Children)
            AddChild(child, home);
        _value.Raw("]>>"u8);
        file.WriteObject(number, _value);
        foreach (var child in element.Children)
            if (child.Element is { } inner)
                WriteElement(inner, number, NumberOf(inner));
    }

    private void AddChild(StructureChild child, int home)
    {
        if (child.Element is { } element)
            _value.Reference(NumberOf(element)).Raw((byte)' ');
        else if (child.Link is { } link)
            _value.Raw("<</Type/OBJR/Obj "u8).Reference(_links[link]).Raw("/Pg "u8).Reference(pages.Of(child.Page)).Raw(">>"u8);
        else if (child.Page == home)
            _value.Int(child.MarkedContent).Raw((byte)' ');
        else
            _value.Raw("<</Type/MCR/Pg "u8).Reference(pages.Of(child.Page)).Raw("/MCID "u8).Int(child.MarkedContent).Raw(">>"u8);
    }

    private void AddAttributes(StructureElement element)
    {
        switch (element.Role)
        {
            case StructureRole.TableHeader:
                _value.Raw("/A<</O/Table/Scope/Column>>"u8);
                break;
            case StructureRole.List:
                _value.Raw("/A<</O/List/ListNumbering"u8).Raw(element.IsOrdered ? "/Decimal>>"u8 : "/Disc>>"u8);
                break;
            case StructureRole.Note:
                _value.Raw("/ID(note."u8).Int(++_notes).Raw(")"u8);
                break;
            case StructureRole.Figure:
                var (x, y, width, height) = element.Bounds;
                var top = pages.Height - y;
                _value.Raw("/A<</O/Layout/Placement/Block/BBox["u8).Number(x).Raw((byte)' ').Number(top - height).Raw((byte)' ')
                    .Number(x + width).Raw((byte)' ').Number(top).Raw("]>>"u8);
                break;
        }
    }

    private int WriteParentTree()
    {
        var root = file.Reserve();
        if (_parents.Count <= KeysPerLeaf)
        {
            _value.Clear();
            _value.Raw("<<"u8);
            AddPairs(0, _parents.Count);
            _value.Raw(">>"u8);
            file.WriteObject(root, _value);
            return root;
        }
        var leaves = new List<int>();
        for (var from = 0; from < _parents.Count; from += KeysPerLeaf)
        {
            var to = Math.Min(from + KeysPerLeaf, _parents.Count);
            _value.Clear();
            _value.Raw("<</Limits["u8).Int(from).Raw((byte)' ').Int(to - 1).Raw("]"u8);
            AddPairs(from, to);
            _value.Raw(">>"u8);
            leaves.Add(file.Reserve());
            file.WriteObject(leaves[^1], _value);
        }
        _value.Clear();
        _value.Raw("<</Kids["u8);
        foreach (var leaf in leaves)
            _value.Reference(leaf).Raw((byte)' ');
        _value.Raw("]>>"u8);
        file.WriteObject(root, _value);
        return root;
    }

    private void AddPairs(int from, int to)
    {
        _value.Raw("/Nums["u8);
        for (var i = from; i < to; i++)
            _value.Int(_parents[i].Key).Raw((byte)' ').Reference(_parents[i].Object).Raw((byte)' ');
        _value.Raw("]"u8);
    }
}
