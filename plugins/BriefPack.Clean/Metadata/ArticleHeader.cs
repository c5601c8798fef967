using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Metadata;

/// <summary>Reads headline, authors, places, publication and day from the lines around the article: what a reader sees, in the order seen.</summary>
internal sealed class ArticleHeader
{
    // A byline stands close to its article: 24 lines cover headline, standfirst, byline, date, a share bar with its buttons and captions.
    private const int HeaderLines = 24;

    // More different days above the article are those of a list of others.
    private const int MostDays = 2;

    // A date or byline above the headline stands right above it.
    private const int LinesAbove = 12;

    // Headline, standfirst, byline, day, the buttons beside them.
    private const int NextToTitle = 8;

    private static readonly uint AuthorOrDate = Bit(HintPart.Author) | Bit(HintPart.Date);
    private static readonly uint ApartParts = Bit(HintPart.Related) | Bit(HintPart.Caption) | Bit(HintPart.Comment) | Bit(HintPart.Navigation) | Bit(HintPart.Footer) | Bit(HintPart.Advertisement) | Bit(HintPart.Newsletter);
    private static readonly uint ApartTags = TagBits.Of("figure") | TagBits.Of("figcaption") | TagBits.Of("nav") | TagBits.Of("footer") | TagBits.Of("aside");

    private readonly BlockFeatures features;
    private readonly Verdict[] verdicts;
    private readonly CueLexicon lexicon;
    private readonly DateOrder order;
    private readonly HeaderLine?[] above;
    private readonly HeaderLine?[] below;
    private bool hasManyDays;
    private int titleBlock = -1;

    private ArticleHeader(BlockFeatures features, Verdict[] verdicts, CueLexicon lexicon, DateOrder order)
    {
        this.features = features;
        this.verdicts = verdicts;
        this.lexicon = lexicon;
        this.order = order;
        above = new HeaderLine?[features.Profile.Blocks.Count];
        below = new HeaderLine?[features.Profile.Blocks.Count];
    }

    public string? Title { get; private set; }

    public List<string> Authors { get; } = [];

    public List<string> Places { get; } = [];

    public string? Publisher { get; private set; }

    public DateOnly? Published { get; private set; }

    /// <summary>Reads the header and corrects the reasons of the lines that it is made of.</summary>
    /// <param name="features">The document.</param>
    /// <param name="verdicts">Which of its blocks stay.</param>
    /// <param name="lexicon">The cue phrases.</param>
    /// <param name="language">The language as a tag; null where it is not known.</param>
    public static ArticleHeader Read(BlockFeatures features, Verdict[] verdicts, CueLexicon lexicon, string? language)
    {
        var blocks = features.Profile.Blocks;
        var header = new ArticleHeader(features, verdicts, lexicon, DateOrders.Of(blocks, language));
        var body = 0;
        while (body < blocks.Count && !(verdicts[body].Keep && (blocks[body].IsProse || blocks[body].EndsSentence) && !(blocks[body].Words < 25 && header.LineAt(body, afterTitle: false).IsMetadata)))
            body++;
        if (body == blocks.Count)
            return header;
        var title = features.Profile.TitleBlock is >= 0 and var known && known < body ? known : Headline.Find(features, verdicts, body, i => header.LineAt(i, afterTitle: false));
        header.titleBlock = title < 0 ? int.MaxValue - NextToTitle : title;
        header.ReadLines(title, body);
        if (title >= 0)
        {
            header.Title = blocks[title].Text;
            verdicts[title] = verdicts[title] with { Keep = false, Reason = Reasons.Headline, Score = Math.Max(verdicts[title].Score, 0.8) };
        }

        header.ReadTail(body);
        header.Publisher ??= Masthead.Find(blocks, verdicts, title < 0 ? body : title, lexicon);
        header.Published ??= features.IsPage || header.hasManyDays ? null : Dateline.Find(blocks, verdicts, body, lexicon, header.order);
        return header;
    }

    private static uint Bit(HintPart part) => 1u << (int)part;

    private HeaderLine LineAt(int i, bool afterTitle)
    {
        var cache = afterTitle ? below : above;
        return cache[i] ??= HeaderLine.Read(features.Profile.Blocks[i], afterTitle, lexicon, order);
    }

    private void ReadLines(int title, int body)
    {
        // Where a hundred lines lie between headline and article, those next to either are the header.
        var days = new HashSet<DateOnly>();
        for (var i = Math.Max(title + 1, body - HeaderLines); i < body; i++)
            if (!IsApart(i) && LineAt(i, afterTitle: true) is { Published: { } day, IsPublication: false })
                days.Add(day);
        hasManyDays = days.Count > MostDays;
        var first = title < 0 ? Math.Max(0, body - HeaderLines) : title + 1;
        for (var i = first; i < body; i++)
            if (i < first + HeaderLines || i >= body - HeaderLines)
                Take(LineAt(i, afterTitle: title >= 0), i, trustsDays: !hasManyDays || (title >= 0 && i <= title + 6));
        for (var i = Math.Max(0, title - LinesAbove); i < title; i++)
            if (LineAt(i, afterTitle: false) is { IsMetadata: true } line && (line.HasByline || line.Published is not null))
                Take(line, i, trustsDays: !hasManyDays);
        // A standfirst that counts as text stands above the byline.
        for (var i = body + 1; features.IsPage && i < verdicts.Length && i <= body + NextToTitle && Authors.Count == 0; i++)
            if (!verdicts[i].Keep && LineAt(i, afterTitle: true) is { Authors.Count: > 0 } line && MayNameAuthors(line, i))
                Take(line, i, trustsDays: !hasManyDays);
    }

    private void Take(HeaderLine line, int at, bool trustsDays)
    {
        // A row of buttons names nobody, nor does a teaser or a caption.
        if (IsApart(at) || features.Profile.Blocks[at].Cues.Any(cue => cue.AtStart && cue.Category is CueCategory.Share or CueCategory.Print or CueCategory.Display or CueCategory.Navigation or CueCategory.Login))
            return;
        var named = line.HasByline ? line.Rest <= (line.NamesOnly ? 10 : 3) : line.Rest <= (IsNamedAuthor(at) ? 8 : 3) && !line.IsCredit && MayNameAuthors(line, at);
        if (line.Authors.Count > 0 && (Authors.Count == 0 || line.HasByline) && named)
            foreach (var author in line.Authors)
                if (!Authors.Contains(author, StringComparer.OrdinalIgnoreCase))
                    Authors.Add(author);
        if (named || line.Authors.Count == 0)
            foreach (var place in line.Places)
                if (!Places.Contains(place))
                    Places.Add(place);
        if (line.Published is { } day && line.Rest <= (line.IsPublication || line.NamesOnly ? 12 : 6))
        {
            if (trustsDays || line.IsPublication)
                Published ??= day;
        }

        // The name of a section stands above other articles too.
        if (line.Rest <= 3 && !line.IsCredit && (line.HasSource || line.HasByline || features.Profile.Repeats(at) == 1))
            Publisher ??= line.Publisher;
        if (line.IsMetadata)
        {
            var reason = line.Authors.Count > 0 || line.HasByline ? Reasons.Byline : line.HasDate ? Reasons.Date : Reasons.Source;
            verdicts[at] = new Verdict(false, Math.Max(0.9, verdicts[at].Score), reason);
        }
    }

    // Teasers, captions, menus of a web page, as its structure tells.
    private bool IsApart(int at)
    {
        if (features.Outline is not { } outline)
            return false;
        // Right below the headline a name or a day whose place says what it is needs no other evidence.
        var element = outline.Page.Blocks[at].Element;
        if (at > titleBlock && at <= titleBlock + NextToTitle && (outline.ForkTags[element] & ApartTags) == 0 && IsNamed(at, AuthorOrDate))
            return false;
        return outline.CardLike[element] || (outline.ForkTags[element] & ApartTags) != 0 || (outline.ForkParts[element] & ApartParts) != 0;
    }

    // Names without "By": where a page calls the place that of the author, else beside a date; not what a menu above said already.
    private bool MayNameAuthors(HeaderLine line, int at)
    {
        if (features.Outline is not null)
            return line.HasDate || IsNamedAuthor(at) || features.Profile.Measures[at].HasHandle;
        var key = features.Profile.Blocks[at].KeyHash;
        for (var i = 0; i < at; i++)
            if (features.Profile.Blocks[i].KeyHash == key)
                return false;
        return true;
    }

    private bool IsNamedAuthor(int at) => IsNamed(at, Bit(HintPart.Author));

    private bool IsNamed(int at, uint parts)
    {
        if (features.Outline is not { } outline)
            return false;
        var element = outline.Page.Blocks[at].Element;
        for (var steps = 0; element >= 0 && steps < 3; element = outline.Parents[element], steps++)
            if ((outline.Parts[element] & parts) != 0)
                return true;
        return false;
    }

    // Behind the article stand the source line, the biography of an author whose name no byline gave, the day with its label, and the copyright line.
    private void ReadTail(int body)
    {
        string? owner = null;
        var page = features.Profile;
        var blocks = page.Blocks;
        var days = new HashSet<DateOnly>();
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
                var line = LineAt(i, afterTitle: true);
                Publisher = line.Publisher;
                Published ??= line.Published;
            }
            else if (Published is null && block.Words <= 24 && block.Text.AsSpan().ContainsAnyInRange('0', '9') && features.Outline?.CardLike[features.Outline.Page.Blocks[i].Element] != true && LineAt(i, afterTitle: true) is { IsPublication: true, Published: { } day })
                days.Add(day);

            if (block.Biography is { } name)
            {
                verdicts[i] = verdicts[i] with { Reason = Reasons.Biography };
                if (Authors.Count == 0)
                    Authors.Add(name);
            }

            if (owner is null && CopyrightLine.Owner(block.Text) is { } named && !HeaderLine.IsPictureCredit(block.Text))
                owner = named;
        }

        // Several days there are those of comments or of other articles.
        Published ??= days.Count == 1 ? days.First() : null;
        Publisher ??= owner;
    }
}
