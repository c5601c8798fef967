using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Features;

/// <summary>Where a block stands among the others.</summary>
internal static class ContextFeatures
{
    private static readonly int[] Near = [-2, -1, 1, 2];

    /// <summary>Adds them.</summary>
    public static void Write(ref FeatureWriter row, PageProfile page, int i)
    {
        var blocks = page.Blocks;
        var block = blocks[i];
        var count = blocks.Count;
        var prose = Math.Max(1, page.ProseBefore[count]);
        var words = Math.Max(1, page.WordsBefore[count]);
        row.Add("place", (double)i / count);
        row.Add("words before share", page.WordsBefore[i] / words);
        row.Add("prose before", page.ProseBefore[i] / prose);
        row.Add("prose after", (prose - page.ProseBefore[i + 1]) / prose);
        row.Add("repeats", Math.Min(4, page.Repeats(i)));
        row.Add("topic overlap", page.TopicOverlap(i));
        row.Add("title overlap", Vocabulary.Overlap(page.Vocabularies[i].Words, page.TitleWords));
        row.Add("title covered", Vocabulary.Overlap(page.TitleWords, page.Vocabularies[i].Words));
        row.Add("is title", page.TitleKey.Length > 8 && (page.TitleKey.Contains(block.Key, StringComparison.Ordinal) && block.Key.Length > page.TitleKey.Length / 2 || block.Key.Contains(page.TitleKey, StringComparison.Ordinal)));
        var (coveredBefore, coveredAfter) = page.Covered(i);
        row.Add("covered before", coveredBefore);
        row.Add("covered after", coveredAfter);
        row.Add("copy of others", page.IsCopyOfOthers(i));
        row.Add("after title", page.TitleBlock < 0 ? -0.5 : i > page.TitleBlock ? 1 : 0);
        row.Add("words since title", page.TitleBlock < 0 || i <= page.TitleBlock ? -1 : Math.Log(1 + page.WordsBefore[i] - page.WordsBefore[page.TitleBlock]));
        row.Add("prose since title", page.TitleBlock < 0 || i <= page.TitleBlock ? -1 : Math.Log(1 + page.ProseBefore[i] - page.ProseBefore[page.TitleBlock]));
        var (toPrevious, toNext) = (0, 0);
        while (i - toPrevious - 1 >= 0 && toPrevious < 30 && !page.IsProse(i - toPrevious - 1))
            toPrevious++;
        while (i + toNext + 1 < count && toNext < 30 && !page.IsProse(i + toNext + 1))
            toNext++;
        row.Add("to previous prose", Logs.Of(toPrevious));
        row.Add("to next prose", Logs.Of(toNext));
        WriteWindow(ref row, "3", page, i, 3);
        WriteWindow(ref row, "8", page, i, 8);
        foreach (var offset in Near)
        {
            var at = i + offset;
            var there = at >= 0 && at < count;
            var name = NearName(offset);
            row.Add(name.Words, there ? Logs.Of(blocks[at].Words) : -1);
            row.Add(name.Ends, there && blocks[at].EndsSentence);
            row.Add(name.Cue, there ? BestCue(page, at) : -0.5);
            row.Add(name.Like, there ? Math.Abs(Math.Log((1.0 + blocks[at].Words) / (1.0 + block.Words))) : -1);
        }

        // A heading such as "Most read" governs what follows until running text begins again.
        var (category, distance) = Governing(page, i);
        row.Add("under related heading", category is CueCategory.Related ? 1.0 / distance : 0);
        row.Add("under other heading", category is CueCategory.Comment or CueCategory.Share or CueCategory.Subscribe or CueCategory.Advertisement or CueCategory.Tags or CueCategory.Navigation ? 1.0 / distance : 0);
        row.Add("past end mark", PastEndMark(page, i));
        row.Add("prose share of page", prose / words);
        row.Add("short blocks of page", page.ShortShare);
        row.Add("gap of page", block.GapBefore / (1.0 + page.MaximumGap));
        row.Add("gap changes", i + 1 < count ? blocks[i + 1].GapBefore - block.GapBefore : 0);
        var (wordsBefore, namesBefore) = page.Cohesion(i, -1);
        var (wordsAfter, namesAfter) = page.Cohesion(i, 1);
        row.Add("cohesion before", wordsBefore);
        row.Add("cohesion after", wordsAfter);
        row.Add("names before", namesBefore);
        row.Add("names after", namesAfter);
        row.Add("after comments", page.CommentsFrom >= 0 && i >= page.CommentsFrom ? 1 + ((page.ProseBefore[page.CommentsFrom] / prose) - 0.5) : 0);
        row.Add("alternates", Alternation(page, i));
    }

    // Lists of teasers go headline, text, headline, text; articles have several paragraphs below a heading.
    private static double Alternation(PageProfile page, int i)
    {
        var (changes, seen) = (0, 0);
        for (var j = Math.Max(1, i - 3); j <= Math.Min(page.Blocks.Count - 1, i + 4); j++, seen++)
            if (page.IsProse(j) != page.IsProse(j - 1))
                changes++;
        return seen == 0 ? 0 : (double)changes / seen;
    }

    private static void WriteWindow(ref FeatureWriter row, string size, PageProfile page, int i, int reach)
    {
        var count = page.Blocks.Count;
        var (from, to) = (Math.Max(0, i - reach), Math.Min(count, i + reach + 1));
        var all = page.WordsBefore[to] - page.WordsBefore[from];
        row.Add(size == "3" ? "prose within 3" : "prose within 8", (page.ProseBefore[to] - page.ProseBefore[from]) / Math.Max(1, all));
        row.Add(size == "3" ? "prose before within 3" : "prose before within 8", Math.Log(1 + page.ProseBefore[i] - page.ProseBefore[from]));
        row.Add(size == "3" ? "prose after within 3" : "prose after within 8", Math.Log(1 + page.ProseBefore[to] - page.ProseBefore[i + 1]));
        row.Add(size == "3" ? "words within 3" : "words within 8", Math.Log(1 + (all / (to - from))));
    }

    private static double BestCue(PageProfile page, int i)
    {
        var block = page.Blocks[i];
        var best = 0;
        foreach (var cue in block.Cues)
            best = Math.Max(best, cue.Words);
        return block.Words == 0 ? 0 : (double)best / block.Words;
    }

    private static (CueCategory? Category, int Distance) Governing(PageProfile page, int i)
    {
        for (var back = 1; back <= 10 && i - back >= 0; back++)
        {
            if (page.IsProse(i - back))
                return (null, back);
            if (page.Announces[i - back] is { } category)
                return (category, back);
        }

        return (null, 11);
    }

    // How many of the forty blocks before this one usually end an article.
    private static double PastEndMark(PageProfile page, int i) => Math.Min(page.EndMarksBefore[i] - page.EndMarksBefore[Math.Max(0, i - 40)], 4);

    private static (string Words, string Ends, string Cue, string Like) NearName(int offset) => offset switch
    {
        -2 => ("words -2", "ends -2", "cue -2", "like -2"),
        -1 => ("words -1", "ends -1", "cue -1", "like -1"),
        1 => ("words +1", "ends +1", "cue +1", "like +1"),
        _ => ("words +2", "ends +2", "cue +2", "like +2"),
    };
}
