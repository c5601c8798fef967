using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace BriefPack.Testing;

/// <summary>What must hold so that Word opens a file without repairing it (ECMA-376 part 1 and part 2), as far as the parts must agree with each other.</summary>
internal static class WordRules
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static IEnumerable<string> ProblemsOf(ZipArchive zip, Dictionary<string, ZipArchiveEntry> parts, XElement body, XElement? styles) =>
        [.. ContentTypes(parts), .. Relationships(parts), .. WellFormed(zip), .. Styles(body, styles), .. Bookmarks(body), .. Ids(body, parts)];

    private static IEnumerable<string> ContentTypes(Dictionary<string, ZipArchiveEntry> parts)
    {
        if (!parts.ContainsKey("[Content_Types].xml"))
            return ["There is no [Content_Types].xml."];
        var types = WordFile.Load(parts, "[Content_Types].xml");
        var defaults = types.Elements(Types + "Default").Select(type => "." + type.Attribute("Extension")?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = types.Elements(Types + "Override").Select(type => type.Attribute("PartName")?.Value.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var untyped = parts.Keys.Where(part => part != "[Content_Types].xml" && !part.EndsWith('/') && !defaults.Contains(Path.GetExtension(part)) && !named.Contains(part))
            .Select(part => $"{part} has no content type.");
        return untyped.Concat(named.Where(name => name is null || !parts.ContainsKey(name)).Select(name => $"A content type is given for {name}, which is not there."));
    }

    private static IEnumerable<string> Relationships(Dictionary<string, ZipArchiveEntry> parts)
    {
        foreach (var rels in parts.Keys.Where(part => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            var folder = (Path.GetDirectoryName(Path.GetDirectoryName(rels)) ?? "").Replace('\\', '/');
            var owner = (folder.Length > 0 ? folder + "/" : "") + Path.GetFileNameWithoutExtension(rels);
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var relation in WordFile.Load(parts, rels).Elements())
            {
                var target = relation.Attribute("Target")?.Value ?? "";
                if (!ids.Add(relation.Attribute("Id")?.Value ?? ""))
                    yield return $"{rels} has the id {relation.Attribute("Id")?.Value} twice.";
                if (relation.Attribute("TargetMode")?.Value == "External")
                    continue;
                var full = target.StartsWith('/') ? target[1..] : new Uri(new Uri($"pack://x/{(folder.Length > 0 ? folder + "/" : "")}"), target).AbsolutePath.TrimStart('/');
                if (!parts.ContainsKey(full))
                    yield return $"{rels} points to {full}, which is not there.";
            }
            if (owner.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && parts.ContainsKey(owner))
                foreach (var used in WordFile.Load(parts, owner).DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == R).Select(attribute => attribute.Value))
                    if (used.Length > 0 && !ids.Contains(used))
                        yield return $"{owner} uses the relationship {used}, which {rels} does not have.";
        }
    }

    private static IEnumerable<string> WellFormed(ZipArchive zip)
    {
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            string? problem = null;
            try
            {
                using var stream = entry.Open();
                XDocument.Load(stream);
            }
            catch (XmlException error)
            {
                problem = $"{entry.FullName} is not well-formed: {error.Message}";
            }
            if (problem is not null)
                yield return problem;
        }
    }

    private static IEnumerable<string> Styles(XElement body, XElement? styles)
    {
        var defined = styles?.Elements(W + "style").Select(style => style.Attribute(W + "styleId")?.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        XName[] uses = [W + "pStyle", W + "rStyle", W + "tblStyle"];
        return body.Descendants().Where(node => uses.Contains(node.Name)).Select(node => node.Attribute(W + "val")?.Value)
            .Distinct().Where(used => !defined.Contains(used)).Select(used => $"The style {used} is used and not defined.");
    }

    private static IEnumerable<string> Bookmarks(XElement body)
    {
        var names = body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")?.Value ?? "").ToList();
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
            yield return $"The bookmark {twice.Key} is there {twice.Count()} times.";
        foreach (var name in names.Where(name => name.Length is 0 or > 40))
            yield return $"The bookmark \"{name}\" has a name that Word does not take: 1 to 40 characters.";
        foreach (var anchor in body.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")?.Value).OfType<string>().Distinct())
            if (!names.Contains(anchor))
                yield return $"A link leads to the bookmark {anchor}, which is not there.";
        var starts = body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "id")?.Value).ToHashSet();
        if (!starts.SetEquals(body.Descendants(W + "bookmarkEnd").Select(mark => mark.Attribute(W + "id")?.Value)))
            yield return "The ends of bookmarks do not match their starts.";
    }

    private static IEnumerable<string> Ids(XElement body, Dictionary<string, ZipArchiveEntry> parts)
    {
        foreach (var (reference, part, note) in new[] { ("footnoteReference", "word/footnotes.xml", "footnote"), ("endnoteReference", "word/endnotes.xml", "endnote") })
        {
            var used = body.Descendants(W + reference).Select(node => node.Attribute(W + "id")?.Value).ToList();
            var there = parts.ContainsKey(part) ? WordFile.Load(parts, part).Elements(W + note).Select(node => node.Attribute(W + "id")?.Value).ToHashSet() : [];
            foreach (var missing in used.Where(id => !there.Contains(id)))
                yield return $"The {note} {missing} is referred to and not there.";
        }
        if (body.Descendants(W + "p").Any(paragraph => paragraph.Parent?.Name == W + "p"))
            yield return "A paragraph stands inside a paragraph.";
        foreach (var _ in body.Descendants(W + "tc").Where(cell => cell.Elements().LastOrDefault()?.Name != W + "p"))
            yield return "A table cell does not end with a paragraph.";
    }
}
