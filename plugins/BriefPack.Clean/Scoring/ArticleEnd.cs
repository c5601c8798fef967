using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;

namespace BriefPack.Clean.Scoring;

/// <summary>Tells where scraped text goes on behind the end of its article.</summary>
internal static class ArticleEnd
{
    // Beyond this share of the running text a biography or a copyright line can end the article.
    private const double TailFrom = 0.5;

    // Stations print their copyright line between the paragraphs too. 0.5 to 0.8 are the same on the dev pages.
    private const double CopyrightFrom = 0.7;

    // Fewer words of running text are a standfirst, not an article.
    private const int LeastBefore = 40, LeastBeforeSurely = 80;

    // Comments carry a stamp each; three among the next lines are not the dates of an article.
    private const int CommentReach = 40, FewestStamps = 3;

    // What stands behind a note about the author seldom is the article; behind a heading such as "Read more" it often goes on: there only lines
    // that are no sentences fall below a half. 0.65 to 0.8 for both costs 0.002 to 0.003, 0.5 for both 0.014: articles with such a heading inside.
    private const double Ended = 0.5, Interrupted = 0.65;

    /// <summary>For each block the factor for its place behind the author's note, a notice, the heading of comments or of other articles.</summary>
    /// <param name="profile">The document.</param>
    /// <param name="first">The first block of the running text.</param>
    /// <param name="last">The last one; before <paramref name="first"/> where there is none.</param>
    public static double[] Factors(PageProfile profile, int first, int last)
    {
        var blocks = profile.Blocks;
        var factors = new double[blocks.Count];
        Array.Fill(factors, 1);
        var (ended, interrupted, all, before) = (false, false, 0.0, 0.0);
        for (var i = first; i <= last; i++)
            all += profile.IsProse(i) ? blocks[i].Words : 0;
        for (var i = first; i < blocks.Count && first <= last; i++)
        {
            if (before > all * TailFrom && before > LeastBefore)
            {
                ended = ended || (before > all * CopyrightFrom && blocks[i].Has(CueCategory.Copyright)) || blocks[i].Has(CueCategory.Disclaimer) || Opens(blocks[i], CueCategory.Comment) || profile.IntroducesAuthor(i) || AuthorBox.Opens(profile, i);
                interrupted |= Opens(blocks[i], CueCategory.Related);
            }

            // A short article below which many comment is less than half of what reads as running text.
            ended = ended || (before > LeastBeforeSurely && OpensComments(profile, i));

            factors[i] = ended ? Ended : interrupted ? Interrupted : 1;
            before += profile.IsProse(i) ? blocks[i].Words : 0;
        }

        return factors;
    }

    /// <summary>
    /// For each block whether it surely stands behind the end of the article: behind the note about its author, a disclaimer or a copyright line,
    /// where most of the running text has gone before.
    /// </summary>
    public static bool[] Past(PageProfile profile, double[] keep)
    {
        var blocks = profile.Blocks;
        var past = new bool[blocks.Count];
        var (closed, all, before) = (false, 0.0, 0.0);
        for (var i = 0; i < blocks.Count; i++)
            all += blocks[i].IsProse ? blocks[i].Words * keep[i] : 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            closed = closed || (before > all * TailFrom && before > LeastBeforeSurely
                && (block.Has(CueCategory.Disclaimer) || (before > all * CopyrightFrom && block.Has(CueCategory.Copyright) && block.Words <= 60) || profile.IntroducesAuthor(i) || AuthorBox.Opens(profile, i)));
            past[i] = closed;
            before += block.IsProse ? block.Words * keep[i] : 0;
        }

        return past;
    }

    private static bool OpensComments(PageProfile profile, int i)
    {
        var block = profile.Blocks[i];
        if (block.IsProse || profile.Templates is not { } templates || !Array.Exists(block.Cues, cue => cue.Category == CueCategory.Comment && cue.AtStart && cue.Words >= 2 && cue.Words >= 0.6 * block.Words))
            return false;
        var stamps = 0;
        for (var j = i + 1; j < profile.Blocks.Count && j <= i + CommentReach && stamps < FewestStamps; j++)
            stamps += templates.IsStamp(j) ? 1 : 0;
        return stamps >= FewestStamps;
    }

    private static bool Opens(TextBlock block, CueCategory category) =>
        !block.IsProse && Array.Exists(block.Cues, cue => cue.AtStart && cue.Category == category && !FurnitureRules.IsPartOfSentence(block, cue));
}
