using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Clean.Metadata;

namespace BriefPack.Clean.Scoring;

/// <summary>
/// Recognises the box about the author below an article by its heading, which is a name: the one of the byline again, or one that the next line
/// tells about ("Anand has covered ...", "I am ..."). Notes that begin with the whole name are <see cref="Biography"/>'s.
/// </summary>
internal static class AuthorBox
{
    private const int LongestName = 4, LongestByline = 24;

    // Bylines stand above the text; names further down are those of people in it.
    private const double HeaderShare = 0.2;

    private static readonly string[] Self = ["I am ", "I'm ", "I’m ", "I write ", "I cover ", "I have "];

    private static readonly string[] Verbs = ["is", "has", "was", "writes", "covers", "joined", "lives", "works", "reports", "ist", "hat", "schreibt", "est", "es", "è", "é"];

    /// <summary>Whether the line opens such a box.</summary>
    public static bool Opens(PageProfile profile, int i)
    {
        var block = profile.Blocks[i];
        if (block.Words is < 2 or > LongestName || block.EndsSentence || !PersonNames.IsName(block.Text, single: false))
            return false;
        return IsToldAbout(profile, i) || IsInByline(profile, i, block);
    }

    private static bool IsToldAbout(PageProfile profile, int i)
    {
        if (i + 1 == profile.Blocks.Count || !profile.IsProse(i + 1))
            return false;
        var next = profile.Blocks[i + 1].Text;
        if (Array.Exists(Self, opening => next.StartsWith(opening, StringComparison.Ordinal)))
            return true;
        var words = next.Split(' ', 3);
        var name = profile.Blocks[i].Text;
        return words.Length == 3 && Array.IndexOf(Verbs, words[1]) >= 0 && name.StartsWith(words[0], StringComparison.Ordinal) && name.Length > words[0].Length && name[words[0].Length] == ' ';
    }

    // A sub-heading may read as a name and come again and again; the author's stands above the text and below it.
    private static bool IsInByline(PageProfile profile, int i, TextBlock name)
    {
        for (var j = 0; j < i && profile.ProseBefore[j] <= HeaderShare * profile.ProseBefore[i]; j++)
        {
            var line = profile.Blocks[j];
            if (!profile.IsProse(j) && line.Words <= LongestByline && line.Key.Contains(name.Key, StringComparison.Ordinal)
                && (Array.Exists(line.Cues, cue => cue.AtStart && cue.Category == CueCategory.Byline) || (line.Key.Length == name.Key.Length && profile.Repeats(i) == 2)))
                return true;
        }

        return false;
    }
}
