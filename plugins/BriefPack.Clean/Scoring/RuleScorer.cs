using BriefPack.Clean.Features;

namespace BriefPack.Clean.Scoring;

/// <summary>A first guess about the lines of scraped text by rules that were not trained: the densest run of running text without its furniture.</summary>
internal static class RuleScorer
{
    // What a line that is no running text costs the run, in words; a line of furniture costs up to thrice as much.
    // 8 and 16 in place of 6 and 12 lose 0.003, 12 and 18 lose 0.01: articles of short lines fall apart.
    private const double Price = 6, FurniturePrice = 12;

    // A box of a newsletter or a paywall is a few lines and must not cut the last paragraphs off; longer gaps cost in full. Changes nothing on the
    // dev pages between 30 and 45 words and 4 to 6 lines; a limit for gaps of any length loses 0.003 on whole pages.
    private const int BoxLines = 6;
    private const double BoxPrice = 35;

    // A gallery must not cut the lead off from what follows it.
    private const double CaptionPrice = 2;

    // What stands above the byline reads as the article does.
    private const double AboveHeader = 0.5;

    // Before a list counts as part of the article so many words stand in the run.
    private const double LeastBeforeList = 60;

    // All this is measured on articles of some length; where the whole document has fewer words of running text, a line costs the run less, or two
    // short sentences behind a teaser would be lost. Changes nothing on the dev pages at 300 but their shortest clipping; 500 loses 0.009 on whole pages.
    private const double FullPriceFrom = 300, LeastShare = 0.3;

    /// <summary>For every block how likely it is part of the article, 0 to 1.</summary>
    public static double[] Guess(PageProfile profile)
    {
        var blocks = profile.Blocks;
        var furniture = FurnitureRules.OfLines(profile);
        var (first, last) = Body(profile, furniture);
        var repetition = FurnitureRules.WithRepetition(profile, furniture);
        var factors = ArticleEnd.Factors(profile, first, last);
        var start = ArticleStart.Find(profile, first, last);
        var keep = new double[blocks.Count];
        for (var i = 0; i < keep.Length; i++)
        {
            var place = i >= first && i <= last ? (profile.IsProse(i) || blocks[i].EndsSentence ? 0.9 : 0.75) : profile.IsProse(i) ? 0.3 : 0.08;
            keep[i] = place * (1 - repetition[i]) * factors[i];
            if (i < start)
                keep[i] *= AboveHeader;
            if (profile.IsCopyOfOthers(i))
                keep[i] *= 0.2;
        }

        return keep;
    }

    // The densest run of lines: running text counts for the run, other lines against it.
    private static (int First, int Last) Body(PageProfile profile, double[] furniture)
    {
        var blocks = profile.Blocks;
        var scale = Math.Clamp(profile.ProseBefore[^1] / FullPriceFrom, LeastShare, 1);
        var (best, bestFirst, bestLast) = (double.MinValue, 0, -1);
        var (sum, start, announced, counted) = (0.0, 0, false, false);
        var (gap, paid, lines) = (0.0, 0.0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var plain = furniture[i] < 0.5;
            var numbered = profile.Templates is { } templates && templates.Numbered[i] > 0;
            // What a heading such as "Most read" announces counts up too.
            counted = numbered && (counted || (sum > LeastBeforeList * scale && (i == 0 || furniture[i - 1] < 0.5)));
            // The items of a list that a line ending in a colon announces, and items that count up, belong to the text before them.
            if (plain && (counted || (announced && profile.Measures[i].StartsWithBullet)))
                sum += block.Words;
            else if (!plain && FurnitureRules.IsOfPicture(blocks, i))
                sum -= sum > 0 ? CaptionPrice : 0;
            else
            {
                announced = plain && block.Text[^1] is ':' or '：' && sum > LeastBeforeList * scale;
                if (sum <= 0)
                    (sum, start) = (0, i);
                var text = plain && (profile.IsProse(i) || block.EndsSentence);
                if (text)
                {
                    (gap, paid, lines) = (0, 0, 0);
                    sum += profile.IsProse(i) ? block.Words : block.Words - (Price * scale);
                }
                else
                {
                    gap += (Price + (furniture[i] * FurniturePrice)) * scale;
                    var due = ++lines <= BoxLines ? Math.Min(gap, BoxPrice * scale) : gap;
                    sum -= due - paid;
                    paid = due;
                }
            }

            if (sum > best)
                (best, bestFirst, bestLast) = (sum, start, i);
        }

        return (bestFirst, bestLast);
    }
}
