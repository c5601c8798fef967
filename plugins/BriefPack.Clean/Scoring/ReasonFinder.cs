using BriefPack.Clean.Features;
using BriefPack.Clean.Metadata;

namespace BriefPack.Clean.Scoring;

/// <summary>Finds the word for why a block goes: what it says, then what the page calls its place, then where it stands.</summary>
internal static class ReasonFinder
{
    private static readonly (HintPart Part, string Reason)[] ByName =
    [
        (HintPart.Comment, Reasons.Comments), (HintPart.Caption, Reasons.Caption), (HintPart.Share, Reasons.Share), (HintPart.Newsletter, Reasons.Newsletter),
        (HintPart.Author, Reasons.Biography), (HintPart.Tags, Reasons.Tags), (HintPart.Related, Reasons.Teaser), (HintPart.Advertisement, Reasons.Advertisement),
        (HintPart.Footer, Reasons.Navigation), (HintPart.Navigation, Reasons.Navigation), (HintPart.Form, Reasons.Controls), (HintPart.Popup, Reasons.Controls),
        (HintPart.Sidebar, Reasons.Teaser), (HintPart.Media, Reasons.Caption),
    ];

    /// <summary>A reason for each block; for one that stays what it would go for.</summary>
    public static string[] Find(BlockFeatures features, double[] keep)
    {
        var profile = features.Profile;
        var (first, last) = (0, keep.Length - 1);
        while (first < keep.Length && !(keep[first] >= 0.5 && profile.IsProse(first)))
            first++;
        while (last >= 0 && !(keep[last] >= 0.5 && profile.IsProse(last)))
            last--;
        var reasons = new string[keep.Length];
        for (var i = 0; i < keep.Length; i++)
            reasons[i] = Of(features, i, first, last);
        return reasons;
    }

    private static string Of(BlockFeatures features, int i, int first, int last)
    {
        var profile = features.Profile;
        var block = profile.Blocks[i];
        if (i == profile.TitleBlock)
            return Reasons.Headline;
        if (block.Biography is not null && i > first)
            return Reasons.Biography;
        if (profile.Repeats(i) > 1 && profile.Covered(i).Before > 0.9)
            return Reasons.Repeated;
        var said = Reasons.FromCues(block);
        if (said is not null && !profile.IsProse(i))
            return said;
        if (features.Outline is { } outline)
        {
            var element = outline.Page.Blocks[i].Element;
            if ((outline.ForkTags[element] & TagBits.Of("figcaption")) != 0)
                return Reasons.Caption;
            foreach (var (part, reason) in ByName)
                if ((outline.ForkParts[element] >> (int)part & 1) != 0)
                    return reason;
            if (outline.CardLike[element])
                return Reasons.Teaser;
        }

        if (said is not null)
            return said;
        if (features.Outline is null && FurnitureRules.IsCaption(block))
            return Reasons.Caption;
        if (i < first)
            return block.Words >= 3 && i > first - 8 ? Reasons.Headline : Reasons.Navigation;
        if (i > last)
            return profile.IsProse(i) ? Reasons.OtherArticle : block.Words >= 4 ? Reasons.Teaser : Reasons.Navigation;
        return Reasons.Boilerplate;
    }
}
