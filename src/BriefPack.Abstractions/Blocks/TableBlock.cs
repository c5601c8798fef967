using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A table with one header row, which is repeated on every page that the table runs over. Where all headers are empty it has none.</summary>
/// <param name="Columns">The columns with their headers.</param>
/// <param name="Rows">The rows; each has as many cells as there are columns.</param>
public sealed record TableBlock(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>The line above the table; empty where there is none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>Whether it has a header row: a column with a header.</summary>
    public bool HasHeader => Columns.Any(column => column.Header.Length > 0);
}

/// <summary>A column of a table.</summary>
/// <param name="Header">The words at its head.</param>
/// <param name="Weight">Its share of the table's width in relation to the other columns, above 0. Writers may give room that a column does not need to those that do.</param>
/// <param name="Alignment">How its cells are aligned.</param>
public sealed record TableColumn(string Header, double Weight = 1, ColumnAlignment Alignment = ColumnAlignment.Start);

/// <summary>A row of a table.</summary>
/// <param name="Cells">The words of each cell.</param>
public sealed record TableRow(ImmutableArray<ImmutableArray<Inline>> Cells);

/// <summary>How the cells of a column are aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>Where lines begin: left in English.</summary>
    Start,

    /// <summary>Where lines end, with tabular figures: for numbers.</summary>
    End,
}
