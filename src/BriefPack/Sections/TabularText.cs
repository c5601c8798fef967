using System.Collections.Immutable;

namespace BriefPack;

/// <summary>Finds tables in an article's text: paragraphs that follow each other and have the same number of cells, set apart by tabs.</summary>
internal static class TabularText
{
    private const int FewestRows = 2;

    // More columns than a portrait page has room for are easier to read as lines.
    private const int MostCells = 8;

    /// <summary>How many paragraphs from <paramref name="start"/> are the rows of one table; 0 where no table begins there.</summary>
    public static int RowsFrom(IReadOnlyList<string> paragraphs, int start)
    {
        var cells = CellCount(paragraphs[start]);
        if (cells is < 2 or > MostCells)
            return 0;
        var end = start + 1;
        while (end < paragraphs.Count && CellCount(paragraphs[end]) == cells)
            end++;
        return end - start >= FewestRows ? end - start : 0;
    }

    /// <summary>The table of those rows; the first is its head where figures stand below words.</summary>
    public static TableBlock Table(IReadOnlyList<string> paragraphs, int start, int count)
    {
        // Pages repeat a head that stays in sight while the table scrolls.
        for (; count > FewestRows && paragraphs[start + 1] == paragraphs[start]; count--)
            start++;
        var rows = new string[count][];
        for (var i = 0; i < count; i++)
            rows[i] = paragraphs[start + i].Split('\t', StringSplitOptions.TrimEntries);
        var width = rows[0].Length;
        var numeric = Enumerable.Range(0, width).Select(column => rows.Skip(1).All(row => IsFigure(row[column]))).ToArray();
        var headed = rows[0].All(cell => !IsFigure(cell)) && numeric.Contains(true);
        return new TableBlock(
            [.. numeric.Select((figures, column) => new TableColumn(headed ? rows[0][column] : "", Weight(rows, column), figures ? ColumnAlignment.End : ColumnAlignment.Start))],
            [.. rows.Skip(headed ? 1 : 0).Select(row => new TableRow([.. row.Select(cell => ImmutableArray.Create<Inline>(new TextRun(cell)))]))]);
    }

    // Columns are as wide as what stands in them, within reason.
    private static double Weight(string[][] rows, int column) => Math.Clamp(rows.Max(row => row[column].Length), 4, 60) + 3;

    private static int CellCount(string paragraph) => paragraph.Contains('\n') ? 0 : paragraph.AsSpan().Count('\t') + 1;

    // An amount, a share, a score: a digit, and no word longer than a unit.
    private static bool IsFigure(string cell)
    {
        var letters = cell.Count(char.IsLetter);
        return letters <= 3 && cell.Count(char.IsDigit) >= Math.Max(1, letters);
    }
}
