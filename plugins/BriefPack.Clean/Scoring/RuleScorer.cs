using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Clean.Metadata;

namespace BriefPack.Clean.Scoring;

/// <summary>Decides about the lines of scraped text by what they say and where they stand.</summary>
internal static class RuleScorer
{
    // Beyond this share of the running text a biography or a copyright line can end the article.
    private const double TailFrom = 0.5;

    /// <summary>How much each block looks like page furniture whatever its place, 0 to 1.</summary>
    public static double[] Furniture(IReadOnlyList<TextBlock> blocks) => [.. blocks.Select(Furniture)];

    /// <summary>For every block how likely it is part of the article, 0 to 1: softer than the verdicts, for others to build on.</summary>
    public static double[] Guess(IReadOnlyList<TextBlock> blocks)
    {
        var furniture = Furniture(blocks);
        var hard = Score(blocks);
        var (first, last) = Body(blocks, furniture);
        var keep = new double[blocks.Count];
        for (var i = 0; i < keep.Length; i++)
        {
            var block = blocks[i];
            var place = i >= first && i <= last ? (block.IsProse || block.EndsSentence ? 0.9 : 0.75) : block.IsProse ? 0.3 : 0.08;
            keep[i] = place * (1 - furniture[i]);
            if (hard[i].Score > 0.5)
                keep[i] *= block.EndsSentence && i <= last ? 0.6 : 0.8;
        }

        return keep;
    }

    /// <summary>A verdict for each block.</summary>
    public static Verdict[] Score(IReadOnlyList<TextBlock> blocks)
    {
        var verdicts = new Verdict[blocks.Count];
        var furniture = new double[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
            furniture[i] = Furniture(blocks[i]);
        var (first, last) = Body(blocks, furniture);
        var prose = 0;
        for (var i = first; i <= last; i++)
            prose += blocks[i].IsProse ? blocks[i].Words : 0;
        var before = 0;
        var closed = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var reason = Reasons.FromCues(block) ?? Reasons.Boilerplate;
            var inside = i >= first && i <= last && prose > 0;
            if (inside && !closed && before > prose * TailFrom && EndsArticle(block))
                closed = true;
            if (closed && block.IsProse && furniture[i] < 0.5)
                reason = block.Biography is not null ? Reasons.Biography : Reasons.OtherArticle;
            var score = !inside ? 0.9 : closed ? Math.Max(0.8, furniture[i]) : furniture[i];
            if (i < first && reason == Reasons.Boilerplate)
                reason = block.Words >= 3 ? Reasons.Headline : Reasons.Navigation;
            else if (i > last && reason == Reasons.Boilerplate)
                reason = block.Words >= 4 ? Reasons.Teaser : Reasons.Navigation;
            verdicts[i] = new Verdict(score < 0.5, score, reason);
            if (block.IsProse && inside)
                before += block.Words;
        }

        return verdicts;
    }

    // How much the line looks like page furniture whatever its place.
    private static double Furniture(TextBlock block)
    {
        var score = 0.0;
        foreach (var cue in block.Cues)
        {
            var coverage = (double)cue.Words / block.Words;
            var strong = cue.Category is CueCategory.Copyright or CueCategory.Disclaimer or CueCategory.Affiliate or CueCategory.Legal or CueCategory.Origin
                or CueCategory.Subscribe or CueCategory.Comment;
            score = Math.Max(score, coverage switch
            {
                >= 0.99 => 0.98,
                >= 0.5 => 0.9,
                _ when cue.AtStart && !block.IsProse => block.EndsSentence ? 0.55 : 0.85,
                _ when cue is { AtStart: true, Category: CueCategory.Credit } && block.Words <= 45 && cue.Start + cue.Length < block.Text.Length && block.Text[cue.Start + cue.Length] is ':' or '：' => 0.85,
                _ when strong && cue.Words >= 2 && block.Words <= 60 => 0.75,
                _ => 0,
            });
        }

        if (block.Key.Length == 0)
            score = Math.Max(score, 0.6);
        return score;
    }

    /// <summary>
    /// For each block whether it stands behind the end of the article: behind the note about its author, a disclaimer or a copyright line,
    /// where most of the running text has gone before.
    /// </summary>
    public static bool[] PastEnd(IReadOnlyList<TextBlock> blocks, double[] keep)
    {
        var past = new bool[blocks.Count];
        double all = 0, before = 0;
        for (var i = 0; i < blocks.Count; i++)
            all += blocks[i].IsProse ? blocks[i].Words * keep[i] : 0;
        var closed = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            closed |= before > all * TailFrom && before > 80
                && (block.Biography is not null || block.Has(CueCategory.Disclaimer) || (block.Has(CueCategory.Copyright) && block.Words <= 60));
            past[i] = closed;
            before += block.IsProse ? block.Words * keep[i] : 0;
        }

        return past;
    }

    private static bool EndsArticle(TextBlock block) =>
        block.Has(CueCategory.Copyright) || block.Has(CueCategory.Disclaimer)
        || block.Biography is not null
        || (!block.IsProse && block.Cues.Any(cue => cue.AtStart && cue.Category is CueCategory.Related or CueCategory.Comment));

    // The densest run of lines: running text counts for the run, other lines against it.
    private static (int First, int Last) Body(IReadOnlyList<TextBlock> blocks, double[] furniture)
    {
        var (best, bestFirst, bestLast) = (double.MinValue, 0, -1);
        var (sum, start, announced) = (0.0, 0, false);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            // The items of a list that a line ending in a colon announces belong to the text before it.
            if (LineMeasures.IsBullet(block.Text) && announced && furniture[i] < 0.5)
            {
                sum += block.Words;
                if (sum > best)
                    (best, bestFirst, bestLast) = (sum, start, i);
                continue;
            }

            announced = block.Text[^1] is ':' or '：' && furniture[i] < 0.5 && sum > 60;
            var gain = block.IsProse && furniture[i] < 0.5 ? block.Words : block.EndsSentence && furniture[i] < 0.5 ? block.Words - 6 : -6 - furniture[i] * 6;
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += gain;
            if (sum > best)
                (best, bestFirst, bestLast) = (sum, start, i);
        }

        return (bestFirst, bestLast);
    }
}
