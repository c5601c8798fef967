using System.Text;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Blocks;

/// <summary>
/// Undoes hard wrapping: the lines of a text that was broken at a column become paragraphs again. A text counts as wrapped where lines end in
/// the middle of a sentence, the next begins in lower case, and such lines are filled: their successor's first word would not have fitted.
/// </summary>
internal static class LineWrap
{
    // Narrower than the narrowest newspaper column stand menus, wider than a line of print the paragraphs themselves.
    private const int Narrowest = 24, Widest = 132;

    // Two lines may run on by chance; wrapped texts of a paragraph have three such places already.
    private const int FewestBreaks = 3;

    /// <summary>The text with its wrapped lines joined; the text itself where it is not wrapped.</summary>
    public static string Undo(string text, CueLexicon lexicon)
    {
        var lines = WrappedLine.Read(text);
        var width = Width(lines);
        if (width == 0)
            return text;
        var words = new Lazy<HashSet<string>>(() => LineEndHyphen.WordsOf(lines));
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Continues(lines, i, width, lexicon))
                Join(result, lines[i].Text, words);
            else
                (i > 0 ? result.Append('\n') : result).Append(lines[i].Text);
        }

        return result.ToString();
    }

    private static int Width(List<WrappedLine> lines)
    {
        var caseless = !lines.Exists(line => line.HasLower);
        var broken = new List<int>();
        // Menus in small letters are no evidence either way.
        for (var i = 1; i < lines.Count; i++)
            if (lines[i - 1].Length is >= Narrowest and <= Widest && BreaksSentence(lines[i - 1], lines[i], caseless))
                broken.Add(i - 1);
        if (broken.Count < FewestBreaks)
            return 0;
        // The longest lines are those of a slip of the scanner or of a headline: nine in ten lines fit the column.
        var width = broken.Select(i => lines[i].Length).Order().ElementAt(broken.Count * 9 / 10);
        var full = broken.Count(i => IsFull(lines[i], lines[i + 1], width));
        var ended = 0;
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].Length > 0 && IsFull(lines[i - 1], lines[i], width) && lines[i - 1].EndsSentence)
                ended++;
        // Sentences end at line ends by chance in a wrapped text, nearly always in one of paragraphs.
        return full >= FewestBreaks && full >= 0.7 * broken.Count && full > ended ? width : 0;
    }

    private static bool BreaksSentence(WrappedLine line, WrappedLine next, bool caseless) =>
        line.Length > 0 && next.Length > 0 && !line.EndsSentence && (caseless || next.IsUncased ? !line.EndsClause && next.Length > 0 && next.StartsWithLetter : next.StartsLower);

    private static bool Continues(List<WrappedLine> lines, int at, int width, CueLexicon lexicon)
    {
        var (line, next) = (lines[at - 1], lines[at]);
        if (line.Length == 0 || next.Length == 0 || line.Length > width * 1.25 + 4 || next.IsItem || next.Length > width * 1.25 + 4)
            return false;
        // An indented first line is how print marks a paragraph.
        if (next.Indent >= line.Indent + 2 && (at + 1 >= lines.Count || lines[at + 1].Length == 0 || next.Indent > lines[at + 1].Indent) && !next.StartsLower)
            return false;
        // The headline ends where its line does, however full that is: what follows is written as a sentence.
        if (at == lines.FindIndex(other => other.Length > 0) + 1 && line.IsTitleCase && !next.IsTitleCase && !next.StartsLower)
            return false;
        if (!line.EndsSentence && next.StartsLower && line.Length >= width / 2)
            return true;
        if (!IsFull(line, next, width))
            return false;
        return next.StartsLower || !IsFurniture(next, lexicon);
    }

    private static bool IsFull(WrappedLine line, WrappedLine next, int width) =>
        line.Length + 1 + next.FirstWord > width - Math.Max(2, width / 20) && line.Length <= width * 1.25 + 4 && line.Length >= width / 2;

    private static bool IsFurniture(WrappedLine line, CueLexicon lexicon)
    {
        var found = new List<CueMatch>(4);
        lexicon.Find(line.Text, found);
        return found.Exists(cue => cue.AtStart && cue.Category is CueCategory.Byline or CueCategory.Copyright or CueCategory.Share or CueCategory.Print or CueCategory.Login or CueCategory.Comment);
    }

    private static void Join(StringBuilder result, string next, Lazy<HashSet<string>> words)
    {
        switch (LineEndHyphen.Judge(result, next, words))
        {
            case LineEndHyphen.Kind.Hyphenation:
                result.Length--;
                break;
            case LineEndHyphen.Kind.Compound:
                break;
            default:
                if (!(WordScanner.IsIdeograph(result[^1]) && WordScanner.IsIdeograph(next[0])) && !"、。，」』）".Contains(result[^1], StringComparison.Ordinal))
                    result.Append(' ');
                break;
        }

        result.Append(next);
    }
}
