using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Clean.Metadata;

namespace BriefPack.Clean.Scoring;

/// <summary>Tells where the article of scraped text begins: below its byline or date line, not with the standfirst, captions and boxes above that.</summary>
internal static class ArticleStart
{
    // Further down names and days are those of the article's parts. Bylines and days together give 0.0016 on whole pages, days alone 0.0013; nothing on clippings.
    private const double ShareAbove = 0.25, WordsAboveByline = 80, WordsAboveDate = 45;

    private const int LongestByline = 20, LongestDateLine = 14;

    /// <summary>The first line below the header that stands in the running text from <paramref name="first"/> to <paramref name="last"/>; the first one where there is none.</summary>
    public static int Find(PageProfile profile, int first, int last)
    {
        var blocks = profile.Blocks;
        var all = 0.0;
        for (var i = first; i <= last; i++)
            all += profile.IsProse(i) ? blocks[i].Words : 0;
        var start = first;
        var above = 0.0;
        for (var i = first; i <= last && above <= ShareAbove * all && above <= WordsAboveByline; i++)
        {
            if (IsByline(blocks[i], profile.IsProse(i)) || (above <= WordsAboveDate && IsDateLine(blocks[i], profile.IsProse(i))))
                start = i;
            above += profile.IsProse(i) || blocks[i].EndsSentence ? blocks[i].Words : 0;
        }

        return start;
    }

    private static bool IsByline(TextBlock block, bool prose) =>
        !prose && block.Words is >= 2 and <= LongestByline && !block.EndsSentence && Array.Exists(block.Cues, cue => cue is { AtStart: true, Category: CueCategory.Byline });

    private static bool IsDateLine(TextBlock block, bool prose) =>
        !prose && block.Words is >= 2 and <= LongestDateLine && !block.EndsSentence && !LineMeasures.IsBullet(block.Text)
        && DateFinder.Find(block.Text, DateOrder.Unknown).Count > 0;
}
