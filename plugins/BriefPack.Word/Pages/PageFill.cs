namespace BriefPack.Word;

/// <summary>Fills pages from top to bottom. Lengths are points.</summary>
internal sealed class PageFill
{
    // Rounding to twips must not push a line to the next page that just fits.
    private const double Slack = 0.2;

    private readonly double height;
    private readonly double noteRule;
    private readonly double noteLine;
    private int columns = 1;
    private int column;
    private double top;
    private double used;
    private double notes;
    private int notesLeft;
    private bool atTop = true;
    private bool afterBreak = true;

    /// <summary>Begins with an empty page.</summary>
    /// <param name="height">The height of the text.</param>
    /// <param name="noteRule">The height of the rule above notes.</param>
    /// <param name="noteLine">The height of a line of a note.</param>
    public PageFill(double height, double noteRule, double noteLine) => (this.height, this.noteRule, this.noteLine) = (height, noteRule, noteLine);

    /// <summary>The page that is being filled, from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>The share of the page that is filled.</summary>
    public double Filled => (used + notes) / height;

    /// <summary>Begins a page because the author said so.</summary>
    public void NewPage()
    {
        TurnPage();
        afterBreak = true;
    }

    /// <summary>Begins columns below what stands on the page.</summary>
    /// <param name="count">How many.</param>
    public void StartColumns(int count)
    {
        columns = count;
        (column, top) = (0, count > 1 ? used : 0);
    }

    /// <summary>Ends columns: on their last page they are made equally long.</summary>
    public void EndColumns()
    {
        if (columns > 1)
        {
            var total = (column * (height - top)) + (used - top);
            used = top + (total / columns);
            atTop = used <= 0;
        }
        columns = 1;
        (column, top) = (0, 0);
    }

    /// <summary>Whether something fits below what stands in the column.</summary>
    /// <param name="needed">Its height.</param>
    /// <param name="withNote">Whether a note begins in it.</param>
    public bool Fits(double needed, bool withNote) =>
        atTop || used + needed + notes + (withNote ? noteLine + (notes > 0 ? 0 : noteRule) : 0) <= height + Slack;

    /// <summary>Goes to the next column, or page, because this one is full.</summary>
    public void NextColumn()
    {
        if (++column < columns)
        {
            (used, atTop, afterBreak) = (top, true, false);
            return;
        }
        TurnPage();
        afterBreak = false;
    }

    /// <summary>Places a part, over as many pages as it takes.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The page on which it begins.</returns>
    public int Place(MeasuredPart part)
    {
        var line = 0;
        var first = 0;
        while (line < part.Lines)
        {
            var before = line > 0 || (atTop && !afterBreak) ? 0 : part.Before;
            var above = atTop && !afterBreak && line == 0 ? part.RepeatAbove : 0;
            var fitting = Fitting(part, line, before + above);
            var allowed = part.Allowed(line, fitting);
            if (allowed == 0)
            {
                if (!atTop)
                {
                    NextColumn();
                    continue;
                }
                // Nothing may stand alone, yet nothing can move on: take what fits, and one line even where it does not.
                allowed = Math.Max(1, fitting);
            }
            if (first == 0)
                first = Page;
            used += before + above + (allowed * part.LineHeight);
            for (var placed = line; placed < line + allowed; placed++)
                AddNotes(part.NoteLinesOf(placed));
            line += allowed;
            atTop = false;
            if (line < part.Lines)
                NextColumn();
        }
        used += part.After;
        return first;
    }

    private void TurnPage()
    {
        Page++;
        (column, top, used, notes, atTop) = (0, 0, 0, 0, true);
        // A note that did not fit goes on at the foot of the next page.
        var left = notesLeft;
        notesLeft = 0;
        AddNotes(left);
    }

    private void AddNotes(int lines)
    {
        if (lines == 0)
            return;
        var rule = notes > 0 ? 0 : noteRule;
        var room = Math.Max(1, (int)((height + Slack - used - notes - rule) / noteLine));
        var placed = Math.Min(lines, room);
        notes += rule + (placed * noteLine);
        notesLeft += lines - placed;
    }

    private int Fitting(MeasuredPart part, int start, double above)
    {
        var count = 0;
        var noteHeight = notes;
        while (start + count < part.Lines)
        {
            var noteLines = part.NoteLinesOf(start + count);
            var rule = noteLines > 0 && noteHeight == 0 ? noteRule : 0;
            // The beginning of a note must stand on the page of its mark.
            var least = noteLines > 0 ? rule + noteLine : 0;
            var body = used + above + ((count + 1) * part.LineHeight) + (start + count + 1 == part.Lines ? part.After : 0);
            if (body + noteHeight + least > height + Slack)
                break;
            noteHeight += noteLines > 0 ? rule + (noteLines * noteLine) : 0;
            count++;
        }
        return count;
    }
}
