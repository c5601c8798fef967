namespace BriefPack.Typesetting;

/// <summary>Turns placed flow items into the items of a page: backdrops first, then content, then the notes at the foot.</summary>
internal static class PagePainter
{
    // A cover's words stand in the upper third of the free height, where the eye expects a title.
    private const double CoverShare = 0.3;

    public static void Paint(TypesetPage page, FrameSequence frames, PageSetup setup, PageFurniture furniture, StructureElement? cover)
    {
        var lift = 0.0;
        if (cover is not null && frames.Placed.Count > 0)
        {
            var free = Math.Max(0, frames.Room);
            lift = Math.Min(free, Math.Max(free * CoverShare, furniture.CoverLogoHeight(frames.FullWidth)));
            furniture.AddCoverLogo(page, cover, frames.Left, setup.MarginTop, frames.FullWidth);
            furniture.AddCoverRule(page, frames.Left, setup.MarginTop + lift);
        }
        AddBackdrops(page, frames.Placed, lift);
        foreach (var placed in frames.Placed)
            Add(page, placed.Item, placed.X, placed.Y + lift);
        // A column's notes after those of the column before it: that is the order in which they are read.
        for (var column = FrameSequence.FullColumn; column < 2; column++)
            AddNotes(page, frames, column, furniture);
    }

    private static void AddNotes(TypesetPage page, FrameSequence frames, int column, PageFurniture furniture)
    {
        var y = frames.NotesTop(column);
        var left = frames.LeftOf(column);
        var first = true;
        foreach (var placed in frames.Placed)
        {
            if (placed.Column != column)
                continue;
            foreach (var note in placed.Item.Notes ?? [])
            {
                if (first)
                {
                    furniture.AddNoteRule(page, left, y + (PageFurniture.NoteSpace * 0.55));
                    y += PageFurniture.NoteSpace;
                    first = false;
                }
                y += note.Before;
                Add(page, note, left, y);
                y += note.Height;
            }
        }
    }

    private static void Add(TypesetPage page, FlowItem item, double x, double y)
    {
        foreach (var element in item.Elements ?? [])
            element.EnsureAttached();
        if (item.Figure is { } figure)
            figure.Bounds = (x + figure.Bounds.X, y, figure.Bounds.Width, figure.Bounds.Height);
        foreach (var part in item.Items)
        {
            part.X += x;
            part.Y += y;
            page.Content.Add(part);
        }
        foreach (var link in item.Links ?? [])
        {
            link.X += x;
            link.Y += y;
            page.Areas.Add(link);
        }
    }

    private static void AddBackdrops(TypesetPage page, IReadOnlyList<PlacedItem> placed, double lift)
    {
        for (var i = 0; i < placed.Count; i++)
        {
            if (placed[i].Item.Backdrop is not { } backdrop)
                continue;
            var end = i;
            while (end + 1 < placed.Count && placed[end + 1].Item.Backdrop == backdrop && placed[end + 1].Y > placed[end].Y)
                end++;
            var top = placed[i].Y + lift - backdrop.PaddingTop;
            var height = placed[end].Y + lift + placed[end].Item.Height + backdrop.PaddingBottom - top;
            if (backdrop.Fill is { } fill)
                page.Content.Add(new RectangleItem { X = placed[i].X + backdrop.X, Y = top, Width = backdrop.Width, Height = height, Color = fill });
            if (backdrop.Bar is { } bar)
                page.Content.Add(new RectangleItem { X = placed[i].X + backdrop.X, Y = top, Width = 2, Height = height, Color = bar });
            i = end;
        }
    }
}
