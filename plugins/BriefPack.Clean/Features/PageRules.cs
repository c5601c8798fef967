using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Features;

/// <summary>A first guess about the blocks of a web page by rules that were not trained: the main element without what is set apart in it.</summary>
internal static class PageRules
{
    private const HintPart Last = HintPart.Body;

    private static readonly uint Strong = Bits(HintPart.Related, HintPart.Share, HintPart.Comment, HintPart.Navigation, HintPart.Footer, HintPart.Advertisement, HintPart.Author,
        HintPart.Caption, HintPart.Tags, HintPart.Newsletter, HintPart.Form, HintPart.Popup);

    private static readonly uint Weak = Bits(HintPart.Sidebar, HintPart.Header, HintPart.Date, HintPart.Title, HintPart.Summary, HintPart.Media, HintPart.Embed);
    private static readonly uint ApartFromQuotations = Bits(HintPart.Related, HintPart.Comment, HintPart.Navigation, HintPart.Footer, HintPart.Advertisement);
    private static readonly uint Headline = TagBits.Of("h1");
    private static readonly uint Quotation = TagBits.Of("blockquote");
    private static readonly uint StrongTags = TagBits.Of("aside") | TagBits.Of("nav") | TagBits.Of("footer") | TagBits.Of("form") | TagBits.Of("figcaption") | TagBits.Of("figure") | TagBits.Of("header");

    /// <summary>For every block how likely it is part of the article, 0 to 1.</summary>
    public static double[] Guess(PageOutline outline, PageProfile profile)
    {
        var furniture = FurnitureRules.ByWords(profile.Blocks);
        var keep = new double[profile.Blocks.Count];
        for (var i = 0; i < keep.Length; i++)
        {
            var block = outline.Page.Blocks[i];
            var element = block.Element;
            var links = (double)block.LinkLength / Math.Max(1, block.Span.Length);
            var score = outline.InMain[element] ? 0.85 : 0.05;
            score *= 1 - Math.Min(1, 0.3 * Apart(outline, element));
            if (outline.CardLike[element])
                score *= 0.4;
            if (links > 0.6 && !profile.Blocks[i].EndsSentence)
                score *= 0.4;
            // A heading of the first order above all text is the headline, whatever title the page states.
            if (i <= profile.TitleBlock || ((outline.ForkTags[element] & Headline) != 0 && profile.ProseBefore[i] <= profile.ProseBefore[outline.MainFirst]))
                score *= 0.3;
            if (!profile.IsProse(i) && !profile.Blocks[i].EndsSentence)
                score *= 0.8;
            if (profile.IsCopyOfOthers(i))
                score *= 0.2;
            keep[i] = score * (1 - furniture[i]);
        }

        return keep;
    }

    /// <summary>How strongly names and tags set the element apart from the main text, 0 to 6.</summary>
    public static double Apart(PageOutline outline, int element)
    {
        var (parts, path) = (outline.ForkParts[element], outline.ForkTags[element]);
        // An embedded post is marked as a quotation and named after the network that it comes from; articles quote it.
        if (outline.InMain[element] && (path & Quotation) != 0)
            (parts, path) = (parts & ApartFromQuotations, 0);
        var strong = System.Numerics.BitOperations.PopCount(parts & Strong);
        var weak = System.Numerics.BitOperations.PopCount(parts & Weak);
        var tags = System.Numerics.BitOperations.PopCount(path & StrongTags);
        return Math.Min(6, (2 * Math.Min(strong, 2)) + Math.Min(weak, 2) + (2 * Math.Min(tags, 1)) + (outline.Hidden[element] ? 2 : 0));
    }

    private static uint Bits(params ReadOnlySpan<HintPart> parts)
    {
        var bits = 0u;
        foreach (var part in parts)
            bits |= part <= Last ? 1u << (int)part : 0;
        return bits;
    }
}
