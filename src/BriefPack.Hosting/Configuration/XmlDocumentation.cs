using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace BriefPack.Hosting;

/// <summary>The summaries of an assembly's XML documentation, where its file stands beside it.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, string> summaries = new(StringComparer.Ordinal);

    public static XmlDocumentation Of(Assembly assembly)
    {
        var documentation = new XmlDocumentation();
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        if (assembly.Location.Length == 0 || !File.Exists(file))
            return documentation;
        try
        {
            foreach (var member in XDocument.Load(file).Descendants("member"))
                if (member.Attribute("name") is { } name && member.Element("summary") is { } summary)
                    documentation.summaries[name.Value] = Plain(summary);
        }
        catch (XmlException)
        {
            // Help texts are shorter without it; that is all it is for.
            documentation.summaries.Clear();
        }
        return documentation;
    }

    public string SummaryOf(Type type) => summaries.GetValueOrDefault("T:" + type.FullName, "");

    public string SummaryOf(PropertyInfo property) => summaries.GetValueOrDefault($"P:{property.DeclaringType?.FullName}.{property.Name}", "");

    private static string Plain(XElement summary)
    {
        var words = summary.DescendantNodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } element => (element.Attribute("cref") ?? element.Attribute("langword") ?? element.Attribute("name"))?.Value.Split('.')[^1] ?? "",
            _ => "",
        });
        return Spaces().Replace(string.Concat(words), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
