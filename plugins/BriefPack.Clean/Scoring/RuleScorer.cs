using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Metadata;

namespace BriefPack.Clean.Scoring;

/// <summary>Decides about the lines of scraped text by what they say and where they stand.</summary>
internal static class RuleScorer
{
    // Beyond this share of the running text a biography or a copyright line can end the article.
    private const double TailFrom = 0.5;

    /// <summary>How much each block looks like page furniture whatever its place, 0 to 1.</summary>
    public static double[] Furniture(IReadOnlyList<TextBlock> blocks) => [.. blocks.Select(Furniture)];

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
                reason = Biography.NameIn(block) is not null ? Reasons.Biography : Reasons.OtherArticle;
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
                _ when strong && cue.Words >= 2 && block.Words <= 60 => 0.75,
                _ => 0,
            });
        }

        if (block.Key.Length == 0)
            score = Math.Max(score, 0.6);
        return score;
    }

    private static bool EndsArticle(TextBlock block) =>
        block.Has(CueCategory.Copyright) || block.Has(CueCategory.Disclaimer)
        || Biography.NameIn(block) is not null
        || (!block.IsProse && block.Cues.Any(cue => cue.AtStart && cue.Category is CueCategory.Related or CueCategory.Comment));

    // The densest run of lines: running text counts for the run, other lines against it.
    private static (int First, int Last) Body(IReadOnlyList<TextBlock> blocks, double[] furniture)
    {
        var (best, bestFirst, bestLast) = (double.MinValue, 0, -1);
        var (sum, start) = (0.0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
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
