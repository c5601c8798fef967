using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Takes finished pages and writes them at once; writes what needs the whole document at the end.</summary>
internal sealed class PdfDocumentWriter : IPageSink
{
    private readonly PdfFile _file;
    private readonly PdfConformance _conformance;
    private readonly FontRegistry _fonts;
    private readonly PictureRegistry _pictures;
    private readonly ContentWriter _content;
    private readonly PageNumbers _pages;
    private readonly StructureWriter _structure;
    private readonly PdfBuffer _value = new();
    private readonly int _resources;

    public PdfDocumentWriter(PdfFile file, PdfConformance conformance)
    {
        _file = file;
        _conformance = conformance;
        _fonts = new FontRegistry(file);
        _pictures = new PictureRegistry(file, flat: conformance == PdfConformance.Archive);
        _content = new ContentWriter(_fonts, _pictures);
        _pages = new PageNumbers(file);
        _structure = new StructureWriter(file, _pages);
        _resources = file.Reserve();
    }

    public void Take(TypesetPage page)
    {
        _pages.Height = page.Height;
        var content = _file.Reserve();
        _file.WriteStream(content, default, _content.Write(page).Span, quick: true);
        var number = _pages.Of(page.Index);
        var annotations = new List<int>(page.Links.Count);
        foreach (var link in page.Links)
            annotations.Add(WriteLink(link, number));
        var key = _structure.AddPage(page);
        _value.Clear();
        _value.Raw("<</Type/Page/Parent "u8).Reference(_pages.ParentOf(page.Index)).Raw("/MediaBox[0 0 "u8).Number(page.Width).Raw((byte)' ').Number(page.Height)
            .Raw("]/Resources "u8).Reference(_resources).Raw("/Contents "u8).Reference(content).Raw("/StructParents "u8).Int(key).Raw("/Tabs/S"u8);
        if (annotations.Count > 0)
        {
            _value.Raw("/Annots["u8);
            foreach (var annotation in annotations)
                _value.Reference(annotation).Raw((byte)' ');
            _value.Raw("]"u8);
        }
        _value.Raw(">>"u8);
        _file.WriteObject(number, _value);
    }

    public void Finish(Composition composition, TypesetDocument document, PackAttachment? attachment)
    {
        var facts = new DocumentFacts(composition.Pack.Title, composition.Language, composition.Pack.Created);
        var navigation = new NavigationWriter(_file, _pages);
        var outline = navigation.WriteOutline(document.Headings);
        var destinations = navigation.WriteDestinations(document.Anchors);
        var structure = _structure.Finish(document.Structure);
        _fonts.Write(_resources, _conformance == PdfConformance.Archive, _pictures);
        var embedded = attachment?.Write(_file, facts) ?? 0;
        int tree = _pages.WriteTree(document.PageCount), metadata = _file.Reserve(), profile = _file.Reserve(), catalog = _file.Reserve();
        _file.WriteStream(metadata, "/Type/Metadata/Subtype/XML"u8, XmpMetadata.Make(facts, _conformance, attachment is not null), compress: false);
        _file.WriteStream(profile, "/N 3"u8, ColorProfile.Srgb());
        _value.Clear();
        _value.Raw("<</Type/Catalog/Pages "u8).Reference(tree).Raw("/Metadata "u8).Reference(metadata).Raw("/StructTreeRoot "u8).Reference(structure)
            .Raw("/MarkInfo<</Marked true>>/Lang"u8).Text(facts.Language).Raw("/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>/Names<</Dests "u8)
            .Reference(destinations);
        if (embedded > 0)
            _value.Raw("/EmbeddedFiles<</Names["u8).Text(PackAttachment.Name).Reference(embedded).Raw("]>>"u8);
        _value.Raw(">>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8)
            .Reference(profile).Raw(">>]"u8);
        if (outline > 0)
            _value.Raw("/PageMode/UseOutlines/Outlines "u8).Reference(outline);
        if (embedded > 0)
            _value.Raw("/AF["u8).Reference(embedded).Raw("]"u8);
        _value.Raw(">>"u8);
        _file.WriteObject(catalog, _value);
        _file.Finish(catalog, WriteInfo(facts));
    }

    private int WriteLink(LinkArea link, int page)
    {
        var number = _file.Reserve();
        var key = _structure.AddLink(link, number);
        var bottom = _pages.Height - link.Y - link.Height;
        _value.Clear();
        _value.Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P "u8).Reference(page).Raw("/Rect["u8).Number(link.X).Raw((byte)' ').Number(bottom).Raw((byte)' ')
            .Number(link.X + link.Width).Raw((byte)' ').Number(bottom + link.Height).Raw("]/StructParent "u8).Int(key).Raw("/Contents"u8).Text(link.Description);
        if (link.Url is { } url)
            _value.Raw("/A<</S/URI/URI"u8).Text(AsciiUrl(url)).Raw(">>"u8);
        else
            _value.Raw("/Dest"u8).Text(link.Target!);
        _value.Raw(">>"u8);
        _file.WriteObject(number, _value);
        return number;
    }

    // A URI is 7-bit ASCII (ISO 32000-1, 12.6.4.7): other characters are written as percent-encoded UTF-8.
    private static string AsciiUrl(string url)
    {
        if (System.Text.Ascii.IsValid(url))
            return url;
        return string.Concat(url.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }

    private int WriteInfo(DocumentFacts facts)
    {
        var date = facts.PdfDate;
        var number = _file.Reserve();
        _value.Clear();
        _value.Raw("<</Title"u8).Text(facts.Title).Raw("/Producer"u8).Text(DocumentFacts.Producer).Raw("/Creator"u8).Text(DocumentFacts.Producer)
            .Raw("/CreationDate"u8).Text(date).Raw("/ModDate"u8).Text(date).Raw(">>"u8);
        _file.WriteObject(number, _value);
        return number;
    }
}
