using System.Globalization;
using System.Xml.Linq;

namespace BriefPack.Word;

/// <summary>Adds BriefPack's lists to those of a template, under numbers that are free.</summary>
internal static class TemplateNumbering
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The highest number of a list that the template has.</summary>
    /// <param name="template">Its numberings, or null.</param>
    public static int Highest(XElement? template) => template?.Elements(W + "num").Select(list => Number(list, "numId")).DefaultIfEmpty().Max() ?? 0;

    /// <summary>Adds the lists.</summary>
    /// <param name="template">The template's numberings; changed.</param>
    /// <param name="own">BriefPack's, whose lists have free numbers.</param>
    public static void Merge(XElement template, XElement own)
    {
        var free = template.Elements(W + "abstractNum").Select(list => Number(list, "abstractNumId")).DefaultIfEmpty().Max() + 1;
        // All definitions stand before all lists.
        var place = template.Elements(W + "abstractNum").LastOrDefault();
        foreach (var definition in own.Elements(W + "abstractNum"))
        {
            var added = new XElement(definition);
            added.SetAttributeValue(W + "abstractNumId", Number(definition, "abstractNumId") + free);
            if (place is null)
                template.AddFirst(added);
            else
                place.AddAfterSelf(added);
            place = added;
        }
        var last = template.Elements(W + "num").LastOrDefault() ?? place!;
        foreach (var list in own.Elements(W + "num"))
        {
            var added = new XElement(list);
            var definition = added.Element(W + "abstractNumId")!.Attribute(W + "val")!;
            definition.Value = (int.Parse(definition.Value, CultureInfo.InvariantCulture) + free).ToString(CultureInfo.InvariantCulture);
            last.AddAfterSelf(added);
            last = added;
        }
    }

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(W + attribute)!.Value, CultureInfo.InvariantCulture);
}
