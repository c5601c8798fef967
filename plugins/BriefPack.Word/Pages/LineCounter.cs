using System.Collections.Immutable;
using System.Text;

namespace BriefPack.Word;

/// <summary>Counts the lines of a paragraph as Word breaks them: as many words on each line as fit, no hyphenation.</summary>
internal sealed class LineCounter
{
    private readonly ITextMeasure measure;
    private readonly Func<Note, int> linesOfNote;
    private readonly List<(int Line, int NoteLines)> notes = [];
    private double width;
    private double committed;
    private double word;
    private int lines;
    private bool joined;
    private bool boldParagraph;

    /// <summary>Counts with a measure.</summary>
    /// <param name="measure">The widths.</param>
    /// <param name="linesOfNote">How many lines a note has at the foot of the page.</param>
    public LineCounter(ITextMeasure measure, Func<Note, int> linesOfNote) => (this.measure, this.linesOfNote) = (measure, linesOfNote);

    /// <summary>The notes of the paragraph that was counted last: the line of their mark and their own lines.</summary>
    public IReadOnlyList<(int Line, int NoteLines)> Notes => notes;

    /// <summary>Counts the lines of a paragraph.</summary>
    /// <param name="prefix">Words before the content.</param>
    /// <param name="content">The words.</param>
    /// <param name="style">The style.</param>
    /// <param name="available">The width that lines may have, in points.</param>
    /// <returns>The number of lines, 1 or more.</returns>
    public int Count(string prefix, ImmutableArray<Inline> content, ParagraphStyle style, double available)
    {
        // Widths are kept as shares of the font size.
        width = Math.Max(available / style.Size, 1);
        (committed, word, lines, joined) = (style.FirstLine / style.Size, 0, 1, true);
        notes.Clear();
        // Stressed words in a bold paragraph are lighter.
        boldParagraph = style.Bold;
        var face = new Face(style.Sans, style.Bold, style.Italic);
        Add(prefix, face);
        Add(content, face);
        return lines;
    }

    private void Add(ImmutableArray<Inline> content, Face face)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun text:
                    Add(text.Text, face);
                    break;
                case Emphasis emphasis:
                    Add(emphasis.Content, face with { Italic = true, Bold = face.Bold && !boldParagraph });
                    break;
                case Strong strong:
                    Add(strong.Content, face with { Bold = true });
                    break;
                case Link link:
                    Add(link.Content, face);
                    break;
                case CrossReference reference:
                    Add(reference.Content, face);
                    break;
                case PageReference:
                    Add("00", face);
                    break;
                case Note note:
                    // The mark is raised and two thirds of the size.
                    Advance(0.35);
                    notes.Add((lines - 1, linesOfNote(note)));
                    break;
            }
        }
    }

    private void Add(string text, Face face)
    {
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            var code = rune.Value;
            if (code is '\n' or 0x2028 or 0x2029 or 0x85)
            {
                lines++;
                (committed, word, joined) = (0, 0, true);
                continue;
            }
            if (code is 0xAD or 0x200B or 0x200D or 0xFEFF)
                continue;
            var advance = measure.WidthOf(before, rune, face);
            before = rune;
            if (code is ' ' or '\t' or 0x3000)
            {
                // Spaces hang over the edge.
                committed += word + advance;
                (word, joined) = (0, false);
                continue;
            }
            if (BreaksBefore(code) && word > 0 && !joined)
            {
                committed += word;
                word = 0;
            }
            Advance(advance);
            joined = code is '(' or '[' or '“' or '‘' or '「' or '『' or '（' or 0xA0 or 0x202F or 0x2060 or 0x2011;
            if (BreaksAfter(code))
            {
                committed += word;
                (word, joined) = (0, false);
            }
        }
    }

    private void Advance(double advance)
    {
        word += advance;
        if (committed + word <= width + Tolerance)
            return;
        lines++;
        if (committed > 0)
            committed = 0;
        else
            word = advance;
    }

    // Rounding of advances to device units differs between programs by less than this share of a size per line.
    private const double Tolerance = 0.01;

    private static bool BreaksAfter(int code) => code is '-' or '–' or '—' or 0x2010 || IsIdeographic(code);

    private static bool BreaksBefore(int code) => IsIdeographic(code) && code is not ('、' or '。' or '，' or '．' or '）' or '」' or '』' or '・' or 'ー' or '：' or '；' or '？' or '！');

    private static bool IsIdeographic(int code) =>
        code is >= 0x2E80 and < 0xD800 and not ('「' or '『') or >= 0xF900 and < 0xFB00 or >= 0xFF01 and < 0xFF61 and not '（' or >= 0x20000 and < 0x40000;
}
