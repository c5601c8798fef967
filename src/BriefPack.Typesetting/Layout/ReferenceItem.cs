namespace BriefPack.Typesetting;

/// <summary>The number of a page that may not be known when the line is set: room is kept for it, and the line is spaced again when it is known.</summary>
internal sealed class ReferenceItem : TextItem
{
    public required string Target { get; init; }

    public required Shaper Shaper { get; init; }

    /// <summary>The items of the line that the number stands in, from left to right; empty where it stands alone at the right edge.</summary>
    public required List<PageItem> Line { get; init; }

    public required bool Justified { get; init; }

    public bool IsResolved { get; private set; }

    public void Resolve(string number)
    {
        if (IsResolved)
            return;
        IsResolved = true;
        var before = Run.Width * Size;
        Run = Shaper.Shape(number, "").Runs[0];
        var surplus = before - (Run.Width * Size);
        if (Line.Count == 0)
        {
            X += surplus;
            return;
        }
        var at = Line.IndexOf(this);
        var spaces = 0;
        for (var i = 0; i < Line.Count - 1; i++)
            if (Line[i] is TextItem { SpaceAfter: true })
                spaces++;
        var share = Justified && spaces > 0 ? surplus / spaces : 0;
        double shift = 0;
        for (var i = 0; i < Line.Count; i++)
        {
            Line[i].X += shift;
            if (i == at)
                shift -= surplus;
            if (Line[i] is TextItem { SpaceAfter: true })
                shift += share;
        }
    }
}
