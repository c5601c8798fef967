using System.Globalization;

namespace BriefPack.Word;

/// <summary>
/// Writes a pack as a Word file (ECMA-376, transitional): real styles, a table of contents with page numbers, bookmarks and fields, footnotes,
/// running heads. The same composition gives the same bytes. Safe to use from several threads.
/// </summary>
public sealed class WordWriter : IWriter
{
    private const string DocumentPath = "word/document.xml";
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly WordOptions options;

    /// <summary>Makes a writer.</summary>
    /// <param name="options">Its options.</param>
    public WordWriter(WordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(Composition composition, Stream output, WriteContext context, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        var clean = new CleanText();
        Write(composition, output, clean, cancel);
        if (clean.Replaced > 0)
        {
            context.Warn(string.Create(CultureInfo.InvariantCulture,
                $"{clean.Replaced} control character(s) that a Word file cannot hold are printed as \uFFFD, the first near \"{clean.First}\": remove them from the source."));
        }
        return ValueTask.CompletedTask;
    }

    private void Write(Composition composition, Stream output, CleanText clean, CancellationToken cancel)
    {
        var language = Languages.WithRegion(composition.Language);
        var eastAsian = EastAsianLanguage(composition);
        var styles = new StyleSheet(composition.Theme, composition.PageSetup.Columns);
        var bookmarks = new Bookmarks();
        var flow = FlowBuilder.Build(composition, bookmarks);
        var fonts = new ThemeFonts(composition.Theme);
        var pages = new PageCounter(composition.PageSetup, styles, fonts).Count(flow);

        using var package = new WordPackage(output);
        var relationships = package.RelationshipsOf(DocumentPath);
        var runs = new RunBuilder(clean, composition.Language, eastAsian);
        var furniture = new PageFurniture(composition, runs, relationships);
        var footnotes = new Footnotes();
        var inlines = new InlineRenderer(runs, bookmarks, pages, relationships, footnotes);
        var body = new BodyPart(flow, styles, inlines, runs, furniture, pages, furniture.TextWidth);

        package.WriteXml(DocumentPath, DocumentType, writer => body.WriteTo(writer, cancel));
        package.RelationshipsOf("").Add("officeDocument", DocumentPath);
        void Part(string type, string name, string contentType, DocumentFormat.OpenXml.OpenXmlElement root)
        {
            relationships.Add(type, name);
            package.WriteXml("word/" + name, contentType, root);
        }
        Part("styles", "styles.xml", StylesPart.ContentType, StylesPart.Create(styles, language, eastAsian, furniture.TextWidth));
        Part("settings", "settings.xml", SettingsPart.ContentType, SettingsPart.Create(composition.PageSetup, language, eastAsian, options.EmbedFonts));
        Part("numbering", "numbering.xml", NumberingPart.ContentType, NumberingPart.Create(styles, flow.Lists));
        Part("theme", "theme/theme1.xml", ThemePart.ContentType, ThemePart.Create(composition.Theme));
        Part("fontTable", "fontTable.xml", FontTablePart.ContentType, FontTablePart.Create(fonts, options.EmbedFonts, package));
        relationships.Add("footnotes", "footnotes.xml");
        var notes = new InlineRenderer(runs, bookmarks, pages, package.RelationshipsOf(FootnotesPart.Path), footnotes: null);
        package.WriteXml(FootnotesPart.Path, FootnotesPart.ContentType, writer => FootnotesPart.WriteTo(writer, footnotes, notes));
        furniture.WriteParts(package);
        WriteProperties(package, composition, clean, pages.Count);
        package.Finish();
    }

    private void WriteProperties(WordPackage package, Composition composition, CleanText clean, int pages)
    {
        var relationships = package.RelationshipsOf("");
        relationships.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        package.WriteMarkup("docProps/core.xml", PropertiesParts.CoreType, xml => PropertiesParts.WriteCore(xml, composition, clean.Of(composition.Pack.Title)));
        relationships.Add("extended-properties", "docProps/app.xml");
        package.WriteXml("docProps/app.xml", PropertiesParts.ProgramType, PropertiesParts.Program(pages));
        if (!options.CustomProperties)
            return;
        relationships.Add("custom-properties", "docProps/custom.xml");
        package.WriteXml("docProps/custom.xml", PropertiesParts.CustomType, PropertiesParts.Custom(composition.Pack));
    }

    // Han characters are drawn differently in each language: without a better sign, the first document that shows one decides.
    private static string EastAsianLanguage(Composition composition)
    {
        if (Languages.IsEastAsian(composition.Language))
            return Languages.WithRegion(composition.Language);
        foreach (var document in composition.Pack.Documents)
        {
            if (Languages.IsEastAsian(document.Language))
                return Languages.WithRegion(document.Language!);
            if (Languages.OfEastAsianText(document.Text) is { } found)
                return found;
        }
        return "zh-CN";
    }
}
