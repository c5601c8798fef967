using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;

namespace BriefPack.Clean.Scoring;

/// <summary>How much a block looks like page furniture whatever its place: by its cue phrases, its ending and what it shares with other lines. Not trained.</summary>
internal static class FurnitureRules
{
    // Shares of surety, coarse by intent. On scraped texts without any training they give F1 0.954 (whole pages) and 0.963 (clippings);
    // Copies at 0.5 lose 0.003 of both, stamps between 0.2 and 0.6 are alike.
    private const double OpenEnd = 0.8, Caption = 0.7, Stamp = 0.6, Copy = 0.4;

    // A sentence that one line breaks off may be style; three are a list of teasers.
    private const int FewestOpenEnds = 3;

    // Longer blocks that end in a credit are articles that end in it.
    private const int LongestCaption = 70;

    /// <summary>For each block how much it looks like furniture by its own words, 0 to 1.</summary>
    public static double[] ByWords(IReadOnlyList<TextBlock> blocks)
    {
        var furniture = new double[blocks.Count];
        for (var i = 0; i < furniture.Length; i++)
            furniture[i] = ByWords(blocks[i]);
        return furniture;
    }

    /// <summary>For each line of scraped text how much it looks like furniture by its words and by how it ends, 0 to 1.</summary>
    public static double[] OfLines(PageProfile profile)
    {
        var furniture = ByWords(profile.Blocks);
        for (var i = 0; i < furniture.Length; i++)
        {
            var block = profile.Blocks[i];
            if (profile.OpenEnds >= FewestOpenEnds && PageProfile.BreaksOff(block, profile.Measures[i]))
                furniture[i] = Math.Max(furniture[i], OpenEnd);
            if (block.Words <= LongestCaption && CaptionMarks.EndsWithCredit(block))
                furniture[i] = Math.Max(furniture[i], Caption);
        }

        return furniture;
    }

    /// <summary>
    /// Likewise with what lines have in common: stamps of comments and copies of what stood before. Not for where the article begins and ends:
    /// recipes and results repeat themselves too.
    /// </summary>
    public static double[] WithRepetition(PageProfile profile, double[] furniture)
    {
        var repetition = (double[])furniture.Clone();
        for (var i = 0; i < repetition.Length; i++)
        {
            if (profile.Templates is { } templates && templates.IsStamp(i))
                repetition[i] = Math.Max(repetition[i], Stamp);
            if (profile.Blocks[i].Words >= 6 && profile.Covered(i).Before > 0.9)
                repetition[i] = Math.Max(repetition[i], Copy);
        }

        return repetition;
    }

    private static double ByWords(TextBlock block)
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

        return block.Key.Length == 0 ? Math.Max(score, 0.6) : score;
    }
}
