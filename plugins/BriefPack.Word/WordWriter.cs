using System.Globalization;
using BriefPack.Typesetting;

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
        var design = PackDesign.Of(composition, options.Template);
        if (design.MissingStyles.Count > 0)
            context.Warn($"The template {options.Template} has no style {string.Join(", ", design.MissingStyles)}: BriefPack's own look stands in. Use each style once in the template in Word and save it to give them yours.");
        var logo = ThemeLogo.Of(composition.Theme, context.Warn) is { } found ? new LogoPicture(found, design.Frame.TextWidth) : null;
        Write(composition, design, logo, output, clean, cancel);
        if (clean.Replaced > 0)
        {
            context.Warn(string.Create(CultureInfo.InvariantCulture,
                $"{clean.Replaced} control character(s) that a Word file cannot hold are printed as \uFFFD, the first near \"{clean.First}\": remove them from the source."));
        }
        if (clean.Unseen > 0)
        {
            context.Warn(string.Create(CultureInfo.InvariantCulture,
                $"{clean.Unseen} control character(s) are kept, but Word shows nothing or a box for them, the first near \"{clean.FirstUnseen}\": they come from a wrong encoding more often than not."));
        }
        return ValueTask.CompletedTask;
    }

    private void Write(Composition composition, PackDesign design, LogoPicture? logo, Stream output, CleanText clean, CancellationToken cancel)
    {
        var bookmarks = new Bookmarks();
        var flow = FlowBuilder.Build(composition, bookmarks, design.FirstList, coverRule: design.HasOwnTitle);
        var fonts = new ThemeFonts(design.Theme);
        var pages = new PageCounter(design.Frame, design.Measures, fonts).Count(flow);
        while (pages.Shared.Count > 0)
        {
            flow = SharedPages.Join(flow, pages.Shared);
            pages = new PageCounter(design.Frame, design.Measures, fonts).Count(flow);
        }

        using var package = new WordPackage(output);
        var relationships = package.RelationshipsOf(DocumentPath);
        var runs = new RunBuilder(clean, composition.Language, design.EastAsianLanguage);
        var furniture = new PageFurniture(composition, design.Frame, runs, relationships, design.Template, logo, design.Styles[StyleIds.Header].Line);
        var footnotes = new Footnotes();
        var inlines = new InlineRenderer(runs, bookmarks, pages, relationships, footnotes);
        var body = new BodyPart(flow, design.Styles, inlines, runs, furniture, pages, design.Frame.TextWidth, logo, relationships);

        package.WriteXml(DocumentPath, DocumentType, writer => body.WriteTo(writer, cancel));
        package.RelationshipsOf("").Add("officeDocument", DocumentPath);
        design.WriteParts(package, relationships, flow, fonts, options.EmbedFonts);
        relationships.Add("footnotes", "footnotes.xml");
        var notes = new InlineRenderer(runs, bookmarks, pages, package.RelationshipsOf(FootnotesPart.Path), footnotes: null);
        package.WriteXml(FootnotesPart.Path, FootnotesPart.ContentType, writer => FootnotesPart.WriteTo(writer, footnotes, notes));
        furniture.WriteParts(package);
        logo?.WritePart(package);
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
}
