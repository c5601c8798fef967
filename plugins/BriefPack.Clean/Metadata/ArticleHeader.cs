using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Metadata;

/// <summary>Reads headline, authors, places, publication and day from the lines around the article: what a reader sees, in the order seen.</summary>
internal sealed class ArticleHeader
{
    // A byline stands close to its article: 24 lines cover headline, standfirst, byline, date, a share bar with its buttons and captions.
    private const int HeaderLines = 24;

    public string? Title { get; private set; }

    public List<string> Authors { get; } = [];

    public List<string> Places { get; } = [];

    public string? Publisher { get; private set; }

    public DateOnly? Published { get; private set; }

    /// <summary>Reads the header and corrects the reasons of the lines that it is made of.</summary>
    public static ArticleHeader Read(BlockFeatures features, Verdict[] verdicts, CueLexicon lexicon)
    {
        var blocks = features.Profile.Blocks;
        var header = new ArticleHeader();
        var body = 0;
        while (body < blocks.Count && !(verdicts[body].Keep && (blocks[body].IsProse || blocks[body].EndsSentence) && !(blocks[body].Words < 25 && HeaderLine.Read(blocks[body], afterTitle: false, lexicon).IsMetadata)))
            body++;
        if (body == blocks.Count)
            return header;
        var from = Math.Max(0, body - HeaderLines);
        var lines = new HeaderLine?[blocks.Count];
        for (var i = from; i < body; i++)
            lines[i] = HeaderLine.Read(blocks[i], afterTitle: false, lexicon);
        var title = features.Profile.TitleBlock is >= 0 and var known && known < body ? known : header.FindTitle(features, lines, from, body);
        if (title >= 0 && title < from)
        {
            from = title;
            for (var i = from; i < body; i++)
                lines[i] ??= HeaderLine.Read(blocks[i], afterTitle: false, lexicon);
        }

        for (var i = title < 0 ? from : title + 1; i < body; i++)
            header.Take(title < 0 ? lines[i]! : HeaderLine.Read(blocks[i], afterTitle: true, lexicon), blocks, verdicts, i);
        for (var i = from; i < title; i++)
            if (lines[i] is { IsMetadata: true } line && (line.HasByline || line.Published is not null))
                header.Take(line, blocks, verdicts, i);
        if (title >= 0)
        {
            header.Title = blocks[title].Text;
            verdicts[title] = verdicts[title] with { Keep = false, Reason = Reasons.Headline, Score = Math.Max(verdicts[title].Score, 0.8) };
        }

        header.ReadTail(features.Profile, verdicts, body, lexicon);
        header.Publisher ??= Masthead.Find(blocks, verdicts, title < 0 ? body : title, lexicon);
        header.Published ??= Dateline.Find(blocks, verdicts, body, lexicon);
        return header;
    }

    private int FindTitle(BlockFeatures features, HeaderLine?[] lines, int from, int body)
    {
        var blocks = features.Profile.Blocks;
        var (best, bestScore) = (-1, 0.0);
        var meta = -1;
        for (var i = from; i < body; i++)
            if (lines[i] is { } line && (line.IsMetadata || line.HasByline) && (line.HasByline || line.Published is not null || line.Authors.Count > 0) && i > from)
            {
                meta = i;
                break;
            }

        for (var i = from; i < body; i++)
        {
            var block = blocks[i];
            if (block.Words is < 2 or > 40 || lines[i]!.Published is not null && lines[i]!.Rest < 6 || lines[i]!.IsMetadata || (lines[i]!.HasByline && lines[i]!.Rest < 3))
                continue;
            if (block.Cues.Any(cue => cue.AtStart && (cue.Words >= block.Words * 0.4 || cue.Category is CueCategory.Copyright or CueCategory.Credit && block.Text.Contains(':', StringComparison.Ordinal))))
                continue;
            if (block.Text.AsSpan().IndexOfAny("|»›>") >= 0 && block.Words < 12 || LooksLikeMenu(block.Text))
                continue;
            var score = Math.Min(block.Words, 10) / 10.0;
            score -= (body - i) * 0.02;
            if (meta >= 0)
                score += i < meta ? 0.5 - (meta - i) * 0.1 : -0.3;
            if (block.GapBefore > 0)
                score += 0.1;
            score += HeadingBonus(features.Profile.Page, i);
            if (block.EndsSentence && block.Words > 14)
                score -= 0.4;
            for (var j = 0; j < blocks.Count; j++)
                if (j != i && j < body && blocks[j].Key == block.Key)
                {
                    score += 0.2;
                    break;
                }

            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private void Take(HeaderLine line, IReadOnlyList<TextBlock> blocks, Verdict[] verdicts, int at)
    {
        // A row of buttons names nobody.
        if (blocks[at].Cues.Any(cue => cue.AtStart && cue.Category is CueCategory.Share or CueCategory.Print or CueCategory.Display or CueCategory.Navigation or CueCategory.Login))
            return;
        if (line.Authors.Count > 0 && (Authors.Count == 0 || line.HasByline) && line.Rest <= 3)
            foreach (var author in line.Authors)
                if (!Authors.Contains(author, StringComparer.OrdinalIgnoreCase))
                    Authors.Add(author);
        foreach (var place in line.Places)
            if (!Places.Contains(place))
                Places.Add(place);
        Published ??= line.Rest <= 6 ? line.Published : null;
        Publisher ??= line.Rest <= 3 ? line.Publisher : null;
        if (line.IsMetadata)
        {
            var reason = line.Authors.Count > 0 || line.HasByline ? Reasons.Byline : line.Published is not null ? Reasons.Date : Reasons.Source;
            verdicts[at] = new Verdict(false, Math.Max(0.9, verdicts[at].Score), reason);
        }
    }

    // Behind the article stand the source line, the biography of an author whose name no byline gave, and the copyright line.
    private void ReadTail(PageProfile page, Verdict[] verdicts, int body, CueLexicon lexicon)
    {
        string? owner = null;
        var blocks = page.Blocks;
        for (var i = body + 1; i < blocks.Count; i++)
        {
            var block = blocks[i];
            // Of a web page the place of the line tells more than its words: some articles end with a credit.
            if (page.Page is null && verdicts[i].Keep && i >= blocks.Count - Masthead.FootBlocks && block.Words <= 25 && CopyrightLine.IsNotice(block.Text))
                verdicts[i] = new Verdict(false, Math.Max(0.9, verdicts[i].Score), Reasons.Copyright);
            if (verdicts[i].Keep)
                continue;
            if (Publisher is null && block.Words <= 14 && block.Cues.Any(cue => cue.AtStart && cue.Category == CueCategory.Source) && block.Text.IndexOfAny([':', '：']) is > 0 and < 16)
            {
                var line = HeaderLine.Read(block, afterTitle: true, lexicon);
                Publisher = line.Publisher;
                Published ??= line.Published;
            }

            if (block.Biography is { } name)
            {
                verdicts[i] = verdicts[i] with { Reason = Reasons.Biography };
                if (Authors.Count == 0)
                    Authors.Add(name);
            }

            owner ??= CopyrightLine.Owner(block.Text);
        }

        Publisher ??= owner;
    }

    private static double HeadingBonus(PageStructure? page, int at)
    {
        if (page is null)
            return 0;
        var element = page.Blocks[at].Element;
        for (var steps = 0; element >= 0 && steps < 3; element = page.Elements[element].Parent, steps++)
            switch (page.Elements[element].Name)
            {
                case "h1":
                    return 2;
                case "h2" or "h3":
                    return 0.2;
            }

        return page.Blocks[at].LinkLength > page.Blocks[at].Span.Length / 2 ? -0.5 : 0;
    }

    private static bool LooksLikeMenu(string text) => text.Split("  ", StringSplitOptions.RemoveEmptyEntries).Length > 2;
}
