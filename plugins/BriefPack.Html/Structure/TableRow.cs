using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>Tells rows of a table of figures from those of a layout.</summary>
internal static class TableRow
{
    // Words of a row are set apart by a tab when all its cells are short; longer cells are laid out, not tabular.
    private const int LongestCell = 120;

    /// <summary>Whether the row holds at least two cells and all of them are short and nothing but a line.</summary>
    public static bool HoldsData(PageTag row)
    {
        var cells = 0;
        foreach (var child in row.Children)
        {
            if (child is not PageTag cell)
                continue;
            if (cell.Kind.Role != TagRole.Cell || HoldsLayout(cell) || cell.TextLength > LongestCell)
                return false;
            cells++;
        }

        return cells > 1;
    }

    private static bool HoldsLayout(PageTag element)
    {
        foreach (var child in element.Children)
            if (child is PageTag tag && (tag.Kind.IsLayout || HoldsLayout(tag)))
                return true;
        return false;
    }
}
