using System.Globalization;
using System.Xml.Linq;

namespace BriefPack.Word;

/// <summary>Brings a template's styles together with those that BriefPack needs: the template's win, the missing ones are added.</summary>
internal static class TemplateStyles
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // Everything that names a style by its id.
    private static readonly HashSet<XName> References =
        [W + "pStyle", W + "rStyle", W + "tblStyle", W + "basedOn", W + "next", W + "link", W + "styleLink", W + "numStyleLink"];

    /// <summary>Adds what is missing.</summary>
    /// <param name="template">The template's styles; changed.</param>
    /// <param name="own">BriefPack's.</param>
    /// <returns>The ids that were changed: Word finds built-in styles by name, and their ids differ with the language of the Word that saved the template.</returns>
    public static IReadOnlyDictionary<string, string> Merge(XElement template, XElement own)
    {
        var theirs = template.Elements(W + "style").ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var missing = new List<XElement>();
        foreach (var style in own.Elements(W + "style"))
        {
            if (theirs[NameOf(style)].FirstOrDefault(found => TypeOf(found) == TypeOf(style)) is not { } found)
                missing.Add(style);
            else if (IdOf(found) != IdOf(style))
                renamed[IdOf(found)] = IdOf(style);
        }
        // An id that BriefPack needs may be taken by a style of another name.
        var needed = own.Elements(W + "style").Select(IdOf).ToHashSet(StringComparer.Ordinal);
        foreach (var style in template.Elements(W + "style").Where(style => needed.Contains(IdOf(style)) && !renamed.ContainsKey(IdOf(style))))
            if (!own.Elements(W + "style").Any(mine => IdOf(mine) == IdOf(style) && TypeOf(mine) == TypeOf(style) && string.Equals(NameOf(mine), NameOf(style), StringComparison.OrdinalIgnoreCase)))
                renamed[IdOf(style)] = "Template" + IdOf(style);
        Rename(template, renamed);
        var hasDefault = template.Elements(W + "style").Where(style => style.Attribute(W + "default") is not null).Select(TypeOf).ToHashSet(StringComparer.Ordinal);
        foreach (var style in missing)
        {
            var added = new XElement(style);
            if (hasDefault.Contains(TypeOf(style)))
                added.Attribute(W + "default")?.Remove();
            template.Add(added);
        }
        return renamed;
    }

    /// <summary>The styles that carry a house's look most and that a template does not have, by the names that Word shows.</summary>
    /// <param name="template">The template's styles, before they are merged.</param>
    public static IReadOnlyList<string> MissingOf(XElement template)
    {
        var theirs = template.Elements(W + "style").Select(NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. new[] { "Title", "Heading 1", "Heading 2", "Heading 3" }.Where(name => !theirs.Contains(name))];
    }

    /// <summary>Changes ids of styles wherever they are named.</summary>
    /// <param name="root">A part.</param>
    /// <param name="renamed">Old ids and new ones.</param>
    public static void Rename(XElement root, IReadOnlyDictionary<string, string> renamed)
    {
        foreach (var element in root.Descendants())
        {
            var attribute = element.Name == W + "style" ? element.Attribute(W + "styleId") : References.Contains(element.Name) ? element.Attribute(W + "val") : null;
            if (attribute is not null && renamed.TryGetValue(attribute.Value, out var id))
                attribute.Value = id;
        }
    }

    /// <summary>The measures of a style as the merged styles give them, for counting pages.</summary>
    /// <param name="styles">The merged styles.</param>
    /// <param name="style">What holds where they say nothing.</param>
    public static ParagraphStyle Measured(XElement styles, ParagraphStyle style)
    {
        var chain = new List<XElement>();
        for (var id = style.Id; id is not null && chain.Count < 20;)
        {
            var found = styles.Elements(W + "style").FirstOrDefault(one => IdOf(one) == id && TypeOf(one) == "paragraph");
            if (found is null)
                break;
            chain.Add(found);
            id = found.Element(W + "basedOn")?.Attribute(W + "val")?.Value;
        }
        if (styles.Element(W + "docDefaults") is { } defaults)
            chain.Add(defaults);
        string? Of(string properties, string element, string attribute) =>
            chain.Select(level => level.Descendants(W + properties).Elements(W + element).FirstOrDefault()?.Attribute(W + attribute)?.Value).FirstOrDefault(value => value is not null);
        double Twips(string element, string attribute) => double.TryParse(Of("pPr", element, attribute), CultureInfo.InvariantCulture, out var value) ? value / 20 : 0;
        bool On(string properties, string element) =>
            chain.Select(level => level.Descendants(W + properties).Elements(W + element).FirstOrDefault()).FirstOrDefault(found => found is not null) is { } switched
            && switched.Attribute(W + "val")?.Value is not ("0" or "false" or "off");

        var size = double.TryParse(Of("rPr", "sz", "val"), CultureInfo.InvariantCulture, out var halfPoints) ? halfPoints / 2 : 10;
        var line = Twips("spacing", "line");
        var rule = Of("pPr", "spacing", "lineRule");
        // Lines that follow the font are about 1.2 times its size; 12 points (240) are one such line.
        line = line == 0 ? size * NaturalLine : rule is null or "auto" ? line / 12 * size * NaturalLine : line;
        return style with
        {
            Size = size,
            Line = style.Line == 0 ? 0 : line,
            // Programs take the larger of the space below one paragraph and above the next, or both; the larger is the better guess.
            Before = Math.Max(Twips("spacing", "before"), Twips("spacing", "after")),
            Start = Twips("ind", "left") + Twips("ind", "start"),
            End = Twips("ind", "right") + Twips("ind", "end"),
            FirstLine = Twips("ind", "firstLine"),
            Bold = On("rPr", "b"),
            Italic = On("rPr", "i"),
            KeepNext = On("pPr", "keepNext"),
            KeepLines = On("pPr", "keepLines"),
        };
    }

    private const double NaturalLine = 1.2;

    private static string IdOf(XElement style) => style.Attribute(W + "styleId")?.Value ?? "";

    private static string NameOf(XElement style) => style.Element(W + "name")?.Attribute(W + "val")?.Value ?? "";

    private static string TypeOf(XElement style) => style.Attribute(W + "type")?.Value ?? "paragraph";
}
