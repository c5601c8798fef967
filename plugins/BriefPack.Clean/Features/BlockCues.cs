using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Features;

/// <summary>What the phrases of page furniture in a block tell about what stands before and after it.</summary>
internal static class BlockCues
{
    /// <summary>Whether it is of the kind that stands behind articles: who owns it, whose views it holds, where it came from, what readers say.</summary>
    public static bool EndsArticle(TextBlock block)
    {
        foreach (var cue in block.Cues)
            if ((cue.Category is CueCategory.Copyright or CueCategory.Disclaimer or CueCategory.Origin && cue.Words > 1) || (cue.Category is CueCategory.Comment && cue.AtStart && cue.Words >= 0.5 * block.Words))
                return true;
        return false;
    }

    /// <summary>What the block says that what follows is; null where it says nothing of the kind.</summary>
    public static CueCategory? Announcement(TextBlock block)
    {
        foreach (var cue in block.Cues)
            if (cue.AtStart && cue.Words >= 0.6 * block.Words && cue.Category is CueCategory.Related or CueCategory.Comment or CueCategory.Share or CueCategory.Subscribe
                or CueCategory.Advertisement or CueCategory.Tags or CueCategory.Navigation)
                return cue.Category;
        return null;
    }

    /// <summary>Whether the comments of readers begin with it.</summary>
    public static bool IsCommentsHeading(TextBlock block)
    {
        foreach (var cue in block.Cues)
            if (cue.Category == CueCategory.Comment && (cue.AtStart ? cue.Words >= 0.3 * block.Words && block.Words <= 8 : cue.Words >= 0.5 * block.Words))
                return true;
        return false;
    }
}
