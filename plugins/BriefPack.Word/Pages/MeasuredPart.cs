using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>Something that takes room on a page: lines of one height, or one thing that cannot be broken. Lengths are points.</summary>
/// <param name="Lines">How many lines.</param>
/// <param name="LineHeight">The height of each.</param>
/// <param name="Before">The space above; none at the top of a page that an automatic break began.</param>
internal readonly record struct MeasuredPart(int Lines, double LineHeight, double Before)
{
    // Two lines at least on either side of a break: widow control as Word does it.
    private const int Least = 2;

    /// <summary>The space below that belongs to it: the lower edge of a box.</summary>
    public double After { get; init; }

    /// <summary>Whether it stands on the page of what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepLines { get; init; }

    /// <summary>What is set again above it when it begins a page: the header row of a table.</summary>
    public double RepeatAbove { get; init; }

    /// <summary>The notes in it: the line of their mark, from 0, and how many lines they have.</summary>
    public ImmutableArray<(int Line, int NoteLines)> Notes { get; init; }

    /// <summary>Its height with the spaces above and below, without its notes.</summary>
    public double TotalHeight => Before + (Lines * LineHeight) + After;

    /// <summary>The height of the least that may stand on a page, without its notes.</summary>
    public double LeastHeight => KeepLines || Lines <= Least + 1 ? TotalHeight : Before + (Least * LineHeight);

    /// <summary>Whether a note begins in the least that may stand on a page.</summary>
    public bool LeastHasNote
    {
        get
        {
            var least = KeepLines || Lines <= Least + 1 ? Lines : Least;
            return !Notes.IsDefaultOrEmpty && Notes[0].Line < least;
        }
    }

    /// <summary>The lines of the notes of one line.</summary>
    /// <param name="line">The line.</param>
    public int NoteLinesOf(int line)
    {
        var count = 0;
        if (!Notes.IsDefaultOrEmpty)
            foreach (var (at, noteLines) in Notes)
                if (at == line)
                    count += noteLines;
        return count;
    }

    /// <summary>How many of the lines that fit may stand on a page, so that no single line is left behind or goes on alone.</summary>
    /// <param name="start">The first line that is left.</param>
    /// <param name="fitting">How many would fit.</param>
    public int Allowed(int start, int fitting)
    {
        var left = Lines - start;
        if (fitting >= left)
            return left;
        if (KeepLines && start == 0)
            return 0;
        var allowed = Math.Min(fitting, left - Least);
        return allowed >= Least || start > 0 ? Math.Max(allowed, 0) : 0;
    }
}
