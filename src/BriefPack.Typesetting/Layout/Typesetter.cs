namespace BriefPack.Typesetting;

/// <summary>
/// Sets a composition: block tree in, positioned pages out. The same composition and fonts always give the same pages. An instance may be used
/// by several threads, as long as each call has its own sink.
/// </summary>
/// <param name="systemFonts">Where to look for characters that the bundled fonts lack and for families that a theme names; null to use the bundled fonts only.</param>
public sealed class Typesetter(SystemFonts? systemFonts = null)
{
    /// <summary>Sets all pages.</summary>
    /// <param name="composition">What to print.</param>
    /// <param name="sink">Takes each finished page; null to learn page numbers only.</param>
    /// <param name="warn">Is told what cannot be printed as it should; null to find it in the result only.</param>
    /// <param name="cancel">Ends the work between two pages.</param>
    /// <returns>What is known once every page is set: page numbers, headings, structure, warnings.</returns>
    public TypesetDocument Set(Composition composition, IPageSink? sink = null, Action<string>? warn = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(composition);
        var survey = new CompositionSurvey(composition);
        var styles = new StyleSheet(composition.Theme);
        var context = new TypesettingContext(new FontLibrary(systemFonts), styles, survey, composition.Language, warn ?? (_ => { }));
        var furniture = new PageFurniture(context, composition.Pack.Title ?? "", ThemeLogo.Of(composition.Theme, context.Warn));
        var flow = new PageFlow(context, composition.PageSetup, furniture, sink, cancel);
        var root = new StructureElement(StructureRole.Document, null) { Language = composition.Language };
        var blocks = new BlockSetter(context, flow);
        foreach (var section in composition.Sections)
        {
            if (section.Blocks.IsDefaultOrEmpty)
                continue;
            var element = root.Add(StructureRole.Section);
            flow.BeginSection(section.Layout, element);
            blocks.Restart();
            blocks.Set(section.Blocks, new BlockPlace(element, composition.Language));
        }
        flow.Finish();
        context.ReportMissing();
        context.ReportControls();
        return new TypesetDocument(flow.PageCount, root, flow.Headings, context.Places, context.Warnings);
    }
}
