using System.Text.RegularExpressions;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Metadata;

/// <summary>
/// Finds the publication that no label names: what stands first in a line above the headline and is named again elsewhere around the
/// article, inside a longer line ("… is published by", "… staff"). Menus that stand above and below repeat their lines alone.
/// </summary>
internal static partial class Masthead
{
    // A name at the head stands in the first lines that hold anything.
    private const int HeadLines = 3;

    // An imprint is a sentence or three.
    private const int LongestImprint = 60;

    /// <summary>How many blocks at the end may be the imprint though they read as running text.</summary>
    public const int FootBlocks = 3;

    private static readonly string[] Separators = ["|", ">", "»", "›", "—", "–", "--", " - ", ":", "·", "•", "\t", "   "];

    private static readonly CueCategory[] Controls =
        [CueCategory.Share, CueCategory.Print, CueCategory.Login, CueCategory.Navigation, CueCategory.Display, CueCategory.Comment, CueCategory.Byline];

    /// <summary>The name of the publication, or null where nothing bears one out.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="verdicts">Which of them stay: only what goes is asked, and an imprint at the end, which goes then.</param>
    /// <param name="title">The headline's block, or the first of the article where there is none.</param>
    /// <param name="lexicon">The cue phrases.</param>
    public static string? Find(IReadOnlyList<TextBlock> blocks, Verdict[] verdicts, int title, CueLexicon lexicon)
    {
        var seen = 0;
        for (var i = 0; i < title && seen < HeadLines; i++)
        {
            if (verdicts[i].Keep)
                continue;
            foreach (var line in blocks[i].Text.Split('\n'))
            {
                if (++seen > HeadLines)
                    break;
                if (Candidate(line, lexicon) is not { } name)
                    continue;
                for (var j = 0; j < blocks.Count; j++)
                {
                    if (j == i || j == title || NameIn(blocks[j].Text, name) is not { } found)
                        continue;
                    if (verdicts[j].Keep && j > title && j >= blocks.Count - FootBlocks && IsImprint(blocks[j], found))
                        verdicts[j] = new Verdict(false, Math.Max(0.8, verdicts[j].Score), Reasons.Copyright);
                    // A tag or a section is named again in teasers; what names a publication speaks of publishing.
                    if (!verdicts[j].Keep && Publishing().IsMatch(blocks[j].Text))
                        return Shouts(name) ? found : name;
                }
            }
        }

        return null;
    }

    private static string? Candidate(string line, CueLexicon lexicon)
    {
        var end = line.Length;
        foreach (var separator in Separators)
            if (line.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at && at < end)
                end = at;
        var words = line[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        // "Radio Estuary 98.4": a frequency or the number of an issue is no part of the name.
        while (words.Count > 0 && char.IsDigit(words[^1][0]))
            words.RemoveAt(words.Count - 1);
        if (words.Count is < 2 or > 6 || !IsNameLike(words))
            return null;
        var name = string.Join(' ', words);
        var cues = new List<CueMatch>();
        lexicon.Find(name, cues);
        return cues.Exists(cue => cue.AtStart && Array.IndexOf(Controls, cue.Category) >= 0) ? null : name;
    }

    private static bool IsNameLike(IReadOnlyList<string> words) =>
        words.All(word => (char.IsUpper(word[0]) || word.Length <= 3) && !word.EndsWith('.') && !word.EndsWith('?') && !word.EndsWith('!')) && char.IsUpper(words[0][0]);

    private static bool Shouts(string name) => !name.Any(char.IsLower);

    // The name inside a line that says more, written as a name there.
    private static string? NameIn(string text, string name)
    {
        foreach (var line in text.Split('\n'))
            for (var at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + name.Length;
                if (at > 0 && char.IsLetterOrDigit(line[at - 1]) || end < line.Length && char.IsLetterOrDigit(line[end]))
                    continue;
                var found = line[at..end];
                if (IsNameLike(found.Split(' ')) && IsMore(line, at, end) && !(Shouts(name) && Shouts(found)))
                    return found;
            }

        return null;
    }

    // "The Sound Courier is …" or a copyright mark: about the publication, not about what happened.
    private static bool IsImprint(TextBlock block, string name)
    {
        var text = block.Text.StartsWith("The ", StringComparison.Ordinal) ? block.Text[4..] : block.Text;
        return block.Words <= LongestImprint
            && (block.Text.Contains('©', StringComparison.Ordinal) || text.StartsWith(name + " is ", StringComparison.Ordinal) || text.StartsWith(name + " ist ", StringComparison.Ordinal)
                || text.StartsWith(name + " est ", StringComparison.Ordinal) || text.StartsWith(name + " es ", StringComparison.Ordinal));
    }

    // A word beside it in the same segment: "Harbour Post | Sport" only repeats the menu.
    private static bool IsMore(string line, int start, int end)
    {
        var before = line[..start].TrimEnd();
        var after = line[end..].TrimStart();
        return before.Length > 0 && (char.IsLetter(before[^1]) || before[^1] == '©') || after.Length > 0 && char.IsLetter(after[0]);
    }

    [GeneratedRegex(@"©|\(c\)|(?<!\w)(?:copyright|publish\w*|publication|staff|writers?|editors?|editorial|reporters?|correspondents?|newsroom|newspaper|magazine|radio|subscri\w+|newsletters?|app|website|site|online|rights|ltd|inc|llc|gmbh|media|contact|advertis\w+|terms|privacy|is\s+an?|is\s+the|redaktion|verlag|zeitung|impressum|herausge\w+|abonn\w+|édit\w+|journal|rédaction|redacción|periódico|editorial|suscri\w+|redazione|redação|редакция|издан\w+)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Publishing();
}
