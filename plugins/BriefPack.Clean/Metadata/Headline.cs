using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Metadata;

/// <summary>
/// Finds the headline where nothing states it: on a web page the heading of the first order that is about what the article is about, else the line
/// above the article that looks most like one. No headline is better than a wrong one.
/// </summary>
internal static class Headline
{
    // A headline stands close to its article in scraped text.
    private const int Lines = 24;

    // The share of a headline's content words that its article uses: of the headlines of the dev pages nine in ten have more, of other lines around one in three.
    private const double LeastShared = 0.3;

    // With fewer content words the share says nothing.
    private const int FewestWords = 2;

    /// <summary>The block of the headline; -1 where there is none.</summary>
    /// <param name="features">The document.</param>
    /// <param name="verdicts">Which of its blocks stay.</param>
    /// <param name="body">The first paragraph of the article.</param>
    /// <param name="lineAt">Reads a block as a line of the header.</param>
    public static int Find(BlockFeatures features, ReadOnlySpan<Verdict> verdicts, int body, Func<int, HeaderLine> lineAt)
    {
        var words = ArticleWords(features.Profile, verdicts, body);
        if (features.Outline is { } outline)
            foreach (var level in (int[])[1, 2])
                // Some sites set their own name as the first heading of each page.
                if (BestHeading(features.Profile, outline, words, level == 1 ? 0 : Math.Max(0, body - Lines), body, level) is >= 0 and var heading && (level == 2 || features.Profile.Blocks[heading].Words > 3))
                    return heading;
        return BestLine(features, words, body, lineAt);
    }

    private static WordCounts ArticleWords(PageProfile profile, ReadOnlySpan<Verdict> verdicts, int body)
    {
        var most = 0;
        for (var i = body; i < verdicts.Length; i++)
            most += verdicts[i].Keep ? profile.Vocabularies[i].Words.Length : 0;
        var words = new WordCounts(most);
        for (var i = body; i < verdicts.Length; i++)
            if (verdicts[i].Keep)
                foreach (var word in profile.Vocabularies[i].Words)
                    words.Add(word);
        return words;
    }

    // The share of the block's content words that the article uses; null where there are too few to tell.
    private static double? Shared(PageProfile profile, in WordCounts article, int i)
    {
        var own = profile.Vocabularies[i].Words;
        if (own.Length < FewestWords)
            return null;
        var shared = 0;
        foreach (var word in own)
            shared += article[word] > 0 ? 1 : 0;
        return (double)shared / own.Length;
    }

    private static int BestHeading(PageProfile profile, PageOutline outline, in WordCounts article, int from, int body, int level)
    {
        var (best, bestScore) = (-1, 0.0);
        for (var i = from; i < body; i++)
        {
            var block = outline.Page.Blocks[i];
            if (profile.Blocks[i].Words is < 2 or > 40 || block.LinkLength > block.Span.Length / 2 || Level(outline, block.Element) != level
                || outline.Hidden[block.Element] || outline.CardLike[block.Element] || (outline.Tags[block.Element] & (TagBits.Of("aside") | TagBits.Of("nav") | TagBits.Of("footer"))) != 0)
                continue;
            if (level > 1 && (profile.Blocks[i].Words < 4 || Shared(profile, article, i) is not >= 0.5))
                continue;
            // Of several the one that shares most with the article; a tie goes to the first, since others head what is set into the article.
            var score = 0.2 + (Shared(profile, article, i) ?? 0.4);
            if (score > bestScore + 0.1)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static int BestLine(BlockFeatures features, in WordCounts article, int body, Func<int, HeaderLine> lineAt)
    {
        var profile = features.Profile;
        var blocks = profile.Blocks;
        var from = Math.Max(0, body - Lines);
        var meta = -1;
        for (var i = from + 1; i < body && meta < 0; i++)
            if (lineAt(i) is { } line && (line.IsMetadata || line.HasByline) && (line.HasByline || line.HasDate || line.Authors.Count > 0))
                meta = i;
        var (best, bestScore) = (-1, 0.0);
        for (var i = from; i < body; i++)
        {
            var block = blocks[i];
            var line = lineAt(i);
            if (block.Words is < 2 or > 40 || line.IsMetadata || line.IsCredit || line.HasContact || (line.HasDate && line.Rest < 6) || (line.HasByline && line.Rest < 3) || LineMeasures.IsBullet(block.Text))
                continue;
            if (block.Cues.Any(cue => cue.AtStart && (cue.Words >= block.Words * 0.4 || (cue.Words > 1 && cue.Category is CueCategory.Print or CueCategory.Share or CueCategory.Dateline) || cue.Category is CueCategory.Copyright or CueCategory.Credit && block.Text.Contains(':', StringComparison.Ordinal))))
                continue;
            if (block.Text.AsSpan().IndexOfAny("|»›>") >= 0 && block.Words < 12 || LooksLikeMenu(block.Text) || block.Text.EndsWith("...", StringComparison.Ordinal))
                continue;
            // Captions are about what the article is about too; "4 min" is how long it takes.
            if (features.Outline is null && (FurnitureRules.IsCaption(block) || (block.Words <= 3 && char.IsAsciiDigit(block.Text[0]))))
                continue;
            var shared = Shared(profile, article, i);
            if (shared < LeastShared)
                continue;
            // A paragraph ends with a full stop, a headline does not.
            var stops = block.Text[^1] is '.' or '。';
            if (stops && (block.Words > 14 || (block.Words > 5 && block.Sentences <= 1)))
                continue;
            var score = (Math.Min(block.Words, 10) / 10.0) - ((body - i) * 0.02) - (stops ? 0.4 : 0) + ((shared ?? 0.4) - 0.5);
            if (meta >= 0)
                score += i < meta ? 0.5 - ((meta - i) * 0.1) : -0.3;
            if (block.GapBefore > 0)
                score += 0.1;
            score += HeadingBonus(features.Outline, i);
            for (var j = 0; j < body; j++)
                if (j != i && blocks[j].KeyHash == block.KeyHash)
                {
                    score += 0.2;
                    break;
                }

            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static double HeadingBonus(PageOutline? outline, int at)
    {
        if (outline is null)
            return 0;
        var block = outline.Page.Blocks[at];
        return Level(outline, block.Element) switch
        {
            1 => 2,
            2 or 3 => 0.2,
            _ => block.LinkLength > block.Span.Length / 2 ? -0.5 : 0,
        };
    }

    // The order of the heading that the element is or stands in; 0 for none.
    private static int Level(PageOutline outline, int element)
    {
        for (var steps = 0; element >= 0 && steps < 3; element = outline.Parents[element], steps++)
            if (outline.Page.Elements[element].Name is ['h', >= '1' and <= '6' and var level])
                return level - '0';
        return 0;
    }

    private static bool LooksLikeMenu(string text) => text.Split("  ", StringSplitOptions.RemoveEmptyEntries).Length > 2;
}
