using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;

namespace BriefPack.Clean.Scoring;

/// <summary>How much a block looks like page furniture whatever its place: by its cue phrases, its ending and what it shares with other lines. Not trained.</summary>
internal static class FurnitureRules
{
    // Shares of surety, coarse by intent. Without any training the rules give F1 0.966 on whole pages as text and 0.970 on clippings;
    // copies of sentences at 0.55 change 0.0004, of other lines at 0.25 they lose 0.003.
    private const double OpenEnd = 0.8, Caption = 0.7, OpenedCaption = 0.55, Shout = 0.55, Stamp = 0.25, Copy = 0.4, Asks = 0.75, Counter = 0.9;

    // A sentence that one line breaks off may be style; three are a list of teasers.
    private const int FewestOpenEnds = 3;

    // Longer blocks that end in a credit are articles that end in it.
    private const int LongestCaption = 110;

    // "In this photo" may open a paragraph too, but of an article seldom one so short.
    private const int LongestOpened = 45;

    // Alternative texts of pictures often are the names of their files.
    private const double FileName = 0.6;

    // Sub-headings in capitals are a few words; teasers between paragraphs are whole headlines.
    private const int FewestShouted = 6;

    private const int LongestLabelled = 14;

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
            if (EndsInCredit(block))
                furniture[i] = Math.Max(furniture[i], Caption);
            if (Opens(block))
                furniture[i] = Math.Max(furniture[i], OpenedCaption);
            if (Invitation.Is(block))
                furniture[i] = Math.Max(furniture[i], Asks);
            if (IsCounter(block.Text))
                furniture[i] = Math.Max(furniture[i], Counter);
            else if (IsInGallery(profile.Blocks, i))
                furniture[i] = Math.Max(furniture[i], Caption);
            if (IsFileName(block.Text))
                furniture[i] = Math.Max(furniture[i], FileName);
            if (block.Words >= FewestShouted && !block.EndsSentence && profile.Measures[i].UpperShare > 0.85)
                furniture[i] = Math.Max(furniture[i], Shout);
            if (IsShoutedLabel(block) && !IsLabelledRow(profile.Blocks, i))
                furniture[i] = Math.Max(furniture[i], Shout);
        }

        return furniture;
    }

    // Two labelled lines before it, or behind it: a list of facts, such as a recipe's or a recording's.
    private static bool IsLabelledRow(IReadOnlyList<TextBlock> blocks, int i) =>
        (i > 1 && IsShoutedLabel(blocks[i - 1]) && IsShoutedLabel(blocks[i - 2])) || (i + 2 < blocks.Count && IsShoutedLabel(blocks[i + 1]) && IsShoutedLabel(blocks[i + 2]));

    /// <summary>"SUBSCRIBERS: download the table": a label in capitals and where to go.</summary>
    private static bool IsShoutedLabel(TextBlock block)
    {
        if (block.EndsSentence || block.Words > LongestLabelled)
            return false;
        var text = block.Text.AsSpan();
        var colon = text.IndexOf(':');
        if (colon < 4 || colon == text.Length - 1)
            return false;
        var letters = 0;
        foreach (var c in text[..colon])
            if (char.IsLower(c))
                return false;
            else if (char.IsUpper(c))
                letters++;
        return letters >= 4;
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

    /// <summary>Whether the line belongs to a picture or a gallery of them: it goes, but it stands in articles more often than beside them.</summary>
    public static bool IsOfPicture(IReadOnlyList<TextBlock> blocks, int i) => IsCaption(blocks[i]) || IsCounter(blocks[i].Text) || IsInGallery(blocks, i);

    /// <summary>Whether the line looks like the caption of a picture.</summary>
    public static bool IsCaption(TextBlock block) =>
        EndsInCredit(block) || Opens(block) || Array.Exists(block.Cues, cue => cue.AtStart && cue.Category == CueCategory.Credit);

    private static bool EndsInCredit(TextBlock block) => block.Words <= LongestCaption && CaptionMarks.EndsWithCredit(block);

    private static bool Opens(TextBlock block) => block.Words <= LongestOpened && CaptionMarks.OpensAsCaption(block.Text);

    // The caption stands above its number, with a button such as "Hide caption" between them at most.
    private static bool IsInGallery(IReadOnlyList<TextBlock> blocks, int i) =>
        blocks[i].Words <= LongestOpened && ((i + 1 < blocks.Count && IsCounter(blocks[i + 1].Text)) || (i + 2 < blocks.Count && blocks[i + 1].Has(CueCategory.Display) && IsCounter(blocks[i + 2].Text)));

    // "3 of 12", "3 / 12": what galleries put under their pictures.
    private static bool IsCounter(string text)
    {
        var (numbers, letters) = (0, 0);
        for (var i = 0; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i]))
                numbers += i == 0 || !char.IsAsciiDigit(text[i - 1]) ? 1 : 0;
            else if (char.IsLetter(text[i]))
                letters++;
            else if (text[i] is not (' ' or '/'))
                return false;
        return numbers == 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && (letters is 2 or 3 || (letters == 0 && text.Contains('/', StringComparison.Ordinal)));
    }

    private static bool IsFileName(string text)
    {
        var joints = 0;
        foreach (var c in text)
            if (c is '-' or '_')
                joints++;
            else if (!char.IsLetterOrDigit(c) && c != '.')
                return false;
        return joints >= 2 && text.Length >= 12;
    }

    private static double ByWords(TextBlock block)
    {
        var score = 0.0;
        foreach (var cue in block.Cues)
        {
            var coverage = (double)cue.Words / block.Words;
            if (coverage < 0.5 && IsPartOfSentence(block, cue))
                continue;
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

    /// <summary>
    /// Whether a cue at the start of a line only begins its sentence: "Terms were not disclosed.", "By noon there were two hundred.". A label has a mark behind it.
    /// </summary>
    public static bool IsPartOfSentence(TextBlock block, in CueMatch cue)
    {
        if (!cue.AtStart || !block.EndsSentence)
            return false;
        if (cue.Start > 0 && block.Text[0] is '"' or '“' or '„' or '«' or '‘')
            return true;
        if (cue.Words > 1)
            return false;
        var at = cue.Start + cue.Length;
        while (at < block.Text.Length && char.IsWhiteSpace(block.Text[at]))
            at++;
        return at < block.Text.Length && (char.IsLetter(block.Text[at]) || block.Text[at] == '’' || block.Text[at] == '\'');
    }
}
