namespace BriefPack.Clean.Features;

/// <summary>What the place of a block in the tree of a web page tells.</summary>
internal static class StructureFeatures
{
    private static readonly string[] TagNames = [.. TagBits.Names.Select(name => $"inside <{name}>")];
    private static readonly string[] PartNames = [.. Enum.GetNames<HintPart>().Select(name => $"named {name}")];

    /// <summary>Adds them.</summary>
    public static void Write(ref FeatureWriter row, PageOutline outline, PageProfile profile, int i)
    {
        var page = outline.Page;
        var block = page.Blocks[i];
        var element = block.Element;
        var container = outline.ContainerOf(element);
        var upper = outline.ContainerOf(container);
        var length = Math.Max(1, block.Span.Length);
        var name = page.Elements[element].Name;
        row.Add("link share", (double)block.LinkLength / length);
        row.Add("links", Math.Min(block.Links, 10));
        row.Add("strong share", (double)block.StrongLength / length);
        row.Add("emphasis share", (double)block.EmphasisLength / length);
        row.Add("images before", Math.Min(block.ImagesBefore, 3));
        row.Add("hidden", outline.Hidden[element]);
        row.Add("heading level", name.Length == 2 && name[0] == 'h' && char.IsAsciiDigit(name[1]) ? name[1] - '0' : 0);
        row.Add("is <p>", name == "p");
        row.Add("is <li>", name == "li");
        row.Add("is <div>", name == "div");
        row.Add("is <span>", name == "span");
        row.Add("is <a>", name == "a");
        for (var tag = 0; tag < TagNames.Length; tag++)
            row.Add(TagNames[tag], (outline.ForkTags[element] >> tag & 1) != 0);
        for (var part = 0; part < PartNames.Length; part++)
        {
            var bit = 1u << part;
            row.Add(PartNames[part], (outline.Parts[element] & bit) != 0 ? 3 : (outline.Parts[container] & bit) != 0 ? 2 : (outline.ForkParts[container] & bit) != 0 ? 1 : 0);
        }

        row.Add("apart", PageRules.Apart(outline, element));
        row.Add("card", outline.CardLike[element]);
        WriteElement(ref row, "container", outline, container);
        WriteElement(ref row, "upper container", outline, upper);
        row.Add("in main", outline.InMain[element]);
        row.Add("to main", Math.Clamp(outline.ToMain[element], -6, 6));
        row.Add("container is main", container == outline.Main);
        row.Add("main words before", MainShare(outline, profile, i));
        var alike = outline.Alike[outline.Kind[element]];
        var allProse = Math.Max(1, profile.ProseBefore[^1]);
        row.Add("main place", outline.MainLast <= outline.MainFirst ? -1 : Math.Clamp((double)(i - outline.MainFirst) / (outline.MainLast - outline.MainFirst), -0.2, 1.2));
        row.Add("main prose before", Math.Clamp((profile.ProseBefore[i] - profile.ProseBefore[outline.MainFirst]) / Math.Max(1, profile.ProseBefore[outline.MainLast + 1] - profile.ProseBefore[outline.MainFirst]), -0.2, 1.2));
        WriteInstances(ref row, "instances 0", "blocks per instance 0", "prose per instance 0", outline, element);
        WriteInstances(ref row, "instances 1", "blocks per instance 1", "prose per instance 1", outline, container);
        WriteInstances(ref row, "instances 2", "blocks per instance 2", "prose per instance 2", outline, upper);
        WriteInstances(ref row, "instances 3", "blocks per instance 3", "prose per instance 3", outline, outline.ContainerOf(upper));
        row.Add("alike blocks", Logs.Of(alike.Blocks));
        row.Add("alike mean words", Math.Log(1 + (alike.Words / alike.Blocks)));
        row.Add("alike prose share", alike.Prose / allProse);
        row.Add("alike prose density", alike.Prose / Math.Max(1, alike.Words));
    }

    // Teasers and comments stand in containers that repeat with little in each; an article's paragraphs share one.
    private static void WriteInstances(ref FeatureWriter row, string count, string blocks, string prose, PageOutline outline, int element)
    {
        var known = outline.Instances[outline.Kind[element]];
        row.Add(count, Math.Log(known.Elements));
        row.Add(blocks, Math.Log((double)known.Blocks / known.Elements));
        row.Add(prose, Math.Log(1 + (known.Prose / known.Elements)));
    }

    private static void WriteElement(ref FeatureWriter row, string which, PageOutline outline, int element)
    {
        var first = which[0] == 'c';
        row.Add(first ? "container link share" : "upper container link share", outline.LinkLength[element] / Math.Max(1, outline.Length[element]));
        row.Add(first ? "container prose share" : "upper container prose share", outline.ProseWords[element] / Math.Max(1, outline.Words[element]));
        row.Add(first ? "container page share" : "upper container page share", outline.ProseWords[element] / Math.Max(1, outline.ProseWords[0]));
    }

    // How much of the page's running text stands in the smallest element that holds both the block and the main text.
    private static double MainShare(PageOutline outline, PageProfile profile, int i)
    {
        var element = outline.Page.Blocks[i].Element;
        while (element > 0 && !outline.InMain[element] && outline.ProseWords[element] < outline.ProseWords[outline.Main])
            element = outline.Parents[element];
        return outline.ProseWords[outline.Main] / Math.Max(1, outline.Words[element]) * (profile.ProseBefore[^1] > 0 ? 1 : 0);
    }
}
