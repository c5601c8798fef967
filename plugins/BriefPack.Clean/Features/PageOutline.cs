using System.Runtime.InteropServices;

namespace BriefPack.Clean.Features;

/// <summary>The tree of a web page with what hangs on each element, measured once for all its blocks.</summary>
internal sealed class PageOutline
{
    // Paragraphs may be a link from end to end; teasers are so nearly all of a kind. F1 of the rules alone is 0.979 without, 0.987 from
    // 0.5 on; on pages whose ids and classes were taken out 0.933, 0.955 at 0.5 and 0.967 at 0.7.
    private const double LinkedOfKind = 0.7;

    /// <summary>Measures the tree.</summary>
    public PageOutline(PageStructure page, PageProfile profile)
    {
        var elements = page.Elements;
        var count = elements.Length;
        Page = page;
        Parents = new int[count];
        Parts = new uint[count];
        AboveParts = new uint[count];
        ForkParts = new uint[count];
        ForkTags = new uint[count];
        OwnTags = new uint[count];
        CardLike = new bool[count];
        Tags = new uint[count];
        Depth = new int[count];
        var signature = new int[count];
        var names = new int[count];
        Kind = new int[count];
        Hidden = new bool[count];
        Words = new double[count];
        ProseWords = new double[count];
        LinkLength = new double[count];
        Length = new double[count];
        BlockCount = new int[count];
        DirectProse = new double[count];
        for (var e = 0; e < count; e++)
        {
            var element = elements[e];
            var parent = element.Parent;
            // Names on the page's own frame ("article-page") say what kind of page it is, not what stands in it.
            Parents[e] = parent;
            Parts[e] = element.Name is "body" or "html" ? 0 : HintLexicon.PartsOf(element.Hints);
            AboveParts[e] = parent < 0 ? 0 : AboveParts[parent] | Parts[parent];
            OwnTags[e] = TagBits.Of(element.Name);
            Tags[e] = OwnTags[e] | (parent < 0 ? 0 : Tags[parent]);
            Depth[e] = parent < 0 ? 0 : Depth[parent] + 1;
            Hidden[e] = element.IsHidden || (parent >= 0 && Hidden[parent]);
            names[e] = HashOf(element.Name);
            signature[e] = HashCode(names[e], element.Hints, parent < 0 ? 0 : signature[parent], parent < 0 ? 0 : names[parent]);
        }

        Kinds = Number(signature, Kind);
        SiblingGroup = new int[page.Blocks.Length];
        SiblingGroups = GroupSiblings();
        var direct = new double[page.Blocks.Length];
        Alike = new (double, double, int)[Kinds];
        for (var b = 0; b < page.Blocks.Length; b++)
        {
            var block = page.Blocks[b];
            var words = profile.Blocks[b].Words;
            var prose = profile.IsProse(b) ? words : 0;
            for (var e = block.Element; e >= 0; e = Parents[e])
            {
                Words[e] += words;
                ProseWords[e] += prose;
                LinkLength[e] += block.LinkLength;
                Length[e] += block.Span.Length;
                BlockCount[e]++;
            }

            // What stands before the headline seldom is the article.
            direct[b] = prose == 0 || profile.IsCopyOfOthers(b) ? 0 : prose * (profile.TitleBlock < 0 || b > profile.TitleBlock ? 1 : 0.4);
            ref var alike = ref Alike[Kind[block.Element]];
            alike = (alike.Words + words, alike.Prose + prose, alike.Blocks + 1);
        }

        Instances = CountInstances(count);
        FindCards(profile);
        for (var b = 0; b < page.Blocks.Length; b++)
            DirectProse[ContainerOf(page.Blocks[b].Element)] += direct[b] * (CardLike[page.Blocks[b].Element] || CardLike[ContainerOf(page.Blocks[b].Element)] ? 0.25 : 1);
        Main = MainElement.Of(this);
        (MainFirst, MainLast) = Extent(Main);
        InMain = new bool[count];
        ToMain = new int[count];
        for (var e = 0; e < count; e++)
        {
            var parent = Parents[e];
            InMain[e] = e == Main || (parent >= 0 && InMain[parent]);
        }

        var onPath = new bool[count];
        for (var e = Main; e >= 0; e = Parents[e])
            onPath[e] = true;
        for (var e = 0; e < count; e++)
        {
            var parent = Parents[e];
            // Names of elements that hold the main text too tell nothing about what stands beside it.
            if (onPath[e] || parent < 0)
                continue;
            ForkParts[e] = ForkParts[parent] | Parts[e];
            ForkTags[e] = ForkTags[parent] | OwnTags[e];
        }

        for (var e = 0; e < count; e++)
            ToMain[e] = InMain[e] || onPath[e] ? Depth[e] - Depth[Main] : Parents[e] < 0 ? 0 : Math.Min(ToMain[Parents[e]], 0) - 1;
    }

    public PageStructure Page { get; }

    /// <summary>The parts that the element's own names stand for.</summary>
    public uint[] Parts { get; }

    /// <summary>The parts that the names of the elements around it stand for.</summary>
    public uint[] AboveParts { get; }

    /// <summary>The tags of the element and those around it, a bit for each that matters.</summary>
    public uint[] Tags { get; }

    /// <summary>The parts that the names of the element and those around it stand for, up to where the way to the main text forks off.</summary>
    public uint[] ForkParts { get; }

    /// <summary>Likewise the tags.</summary>
    public uint[] ForkTags { get; }

    /// <summary>Whether the element is one of several alike that hold a linked line and little text: a teaser.</summary>
    public bool[] CardLike { get; }

    public int[] Depth { get; }

    /// <summary>The parent of each element; -1 for the root.</summary>
    public int[] Parents { get; }

    /// <summary>Equal for elements of the same names below parents of the same names; numbered from 0.</summary>
    public int[] Kind { get; }

    /// <summary>How many kinds there are.</summary>
    public int Kinds { get; }

    /// <summary>For each block a number that it shares with those whose elements have the same tag and parent.</summary>
    public int[] SiblingGroup { get; }

    /// <summary>How many groups of siblings there are.</summary>
    public int SiblingGroups { get; }

    public bool[] Hidden { get; }

    private uint[] OwnTags { get; }

    public double[] Words { get; }

    public double[] ProseWords { get; }

    public double[] LinkLength { get; }

    public double[] Length { get; }

    public int[] BlockCount { get; }

    /// <summary>The words of running text that stand directly in the element, inline parts and single paragraphs aside.</summary>
    public double[] DirectProse { get; }

    /// <summary>For each kind of element the words, the running text and the number of the blocks in elements of the kind.</summary>
    public (double Words, double Prose, int Blocks)[] Alike { get; }

    /// <summary>The element that holds most of the running text without holding much else.</summary>
    public int Main { get; }

    public bool[] InMain { get; }

    /// <summary>The first block in the main element.</summary>
    public int MainFirst { get; }

    /// <summary>The last block in the main element.</summary>
    public int MainLast { get; }

    /// <summary>For each kind how many elements are of it and how many blocks and words of running text they hold together.</summary>
    public (int Elements, int Blocks, double Prose)[] Instances { get; }

    /// <summary>Steps below the main element; negative for elements beside it.</summary>
    public int[] ToMain { get; }

    /// <summary>The element that a block's siblings stand in: the parent of its paragraph.</summary>
    public int ContainerOf(int element) => Math.Max(0, Parents[element]);

    private (int Elements, int Blocks, double Prose)[] CountInstances(int count)
    {
        var instances = new (int Elements, int Blocks, double Prose)[Kinds];
        for (var e = 0; e < count; e++)
        {
            ref var known = ref instances[Kind[e]];
            known = (known.Elements + 1, known.Blocks + BlockCount[e], known.Prose + ProseWords[e]);
        }

        return instances;
    }

    private static int Number(int[] keys, int[] numbers)
    {
        var known = new Dictionary<int, int>();
        for (var i = 0; i < keys.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, keys[i], out var exists);
            if (!exists)
                number = known.Count - 1;
            numbers[i] = number;
        }

        return known.Count;
    }

    private int GroupSiblings()
    {
        var known = new Dictionary<(int Container, string Tag), int>();
        for (var b = 0; b < SiblingGroup.Length; b++)
        {
            var element = Page.Blocks[b].Element;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (ContainerOf(element), Page.Elements[element].Name), out var exists);
            if (!exists)
                number = known.Count - 1;
            SiblingGroup[b] = number;
        }

        return known.Count;
    }

    private void FindCards(PageProfile profile)
    {
        var linked = new bool[CardLike.Length];
        for (var b = 0; b < Page.Blocks.Length; b++)
        {
            var block = Page.Blocks[b];
            if (block.Links == 0 || block.LinkLength < 15 || (block.LinkLength < 0.7 * block.Span.Length && !IsLinkedItem(block, profile, b)))
                continue;
            for (var (e, steps) = (block.Element, 0); e >= 0 && steps < 4; e = Parents[e], steps++)
                linked[e] = true;
        }

        var linkedOfKind = new int[Kinds];
        for (var e = 0; e < linked.Length; e++)
            linkedOfKind[Kind[e]] += linked[e] ? 1 : 0;
        for (var e = 0; e < CardLike.Length; e++)
        {
            var instances = Instances[Kind[e]];
            var parent = Parents[e];
            CardLike[e] = (linked[e] && linkedOfKind[Kind[e]] >= LinkedOfKind * instances.Elements && instances.Elements >= 3 && instances.Prose / instances.Elements < 90 && BlockCount[e] <= 8) || (parent >= 0 && CardLike[parent]);
        }
    }

    // A linked beginning and some words of what follows. Items that are mostly text and whole sentences are a list in an article.
    private bool IsLinkedItem(in PageBlock block, PageProfile profile, int b) =>
        block.Links == 1 && block.LinkLength > 30 && Page.Elements[block.Element].Name == "li"
        && (block.LinkLength >= 0.5 * block.Span.Length || !profile.Blocks[b].EndsSentence || profile.Measures[b].EndsOpen);

    private (int First, int Last) Extent(int element)
    {
        var (first, last) = (-1, -1);
        for (var b = 0; b < Page.Blocks.Length; b++)
        {
            var e = Page.Blocks[b].Element;
            while (e > element)
                e = Parents[e];
            if (e != element)
                continue;
            if (first < 0)
                first = b;
            last = b;
        }

        return (first, last);
    }

    private static int HashCode(int name, string hints, int up, int parentName)
    {
        // Not System.HashCode, which is seeded anew in every process.
        unchecked
        {
            return (((name * 31) + HashOf(hints)) * 31) + (parentName * 7) + (up & 0xFFFF);
        }
    }

    private static int HashOf(string text)
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var c in text)
                // Numbers in class names and ids tell instances apart, not kinds.
                if (!char.IsDigit(c))
                    hash = (hash ^ c) * 16777619;
            return hash;
        }
    }
}
