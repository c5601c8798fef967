using System.Globalization;
using System.Xml;

namespace BriefPack.Word;

/// <summary>The relationships of one part, numbered in the order in which they are asked for.</summary>
internal sealed class Relationships
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Id, string Type, string Target, bool External)> list = [];
    private readonly Dictionary<(string Type, string Target), string> ids = [];

    /// <summary>How many there are.</summary>
    public int Count => list.Count;

    /// <summary>Relates the part to another; the same target twice gives the same id.</summary>
    /// <param name="type">The last word of an office relationship type, or a whole type URI.</param>
    /// <param name="target">The path relative to the part, or an address outside.</param>
    /// <param name="external">Whether the target lies outside the package.</param>
    /// <returns>The relationship's id.</returns>
    public string Add(string type, string target, bool external = false)
    {
        type = type.Contains(':', StringComparison.Ordinal) ? type : Office + type;
        if (ids.TryGetValue((type, target), out var known))
            return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"rId{list.Count + 1}");
        ids.Add((type, target), id);
        list.Add((id, type, target, external));
        return id;
    }

    /// <summary>Takes over a relationship with its id, for a part that is copied from elsewhere.</summary>
    /// <param name="id">The id.</param>
    /// <param name="type">The whole type.</param>
    /// <param name="target">The path, or an address outside.</param>
    /// <param name="external">Whether the target lies outside the package.</param>
    public void Keep(string id, string type, string target, bool external) => list.Add((id, type, target, external));

    /// <summary>Writes them as the content of a relationships part.</summary>
    /// <param name="xml">Where to.</param>
    public void WriteTo(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
        foreach (var (id, type, target, external) in list)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            if (external)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
