using System.Globalization;

namespace BriefPack.Typesetting;

/// <summary>What stands around the text: the running head, the page number, the rules of the cover and of notes. None of it is content.</summary>
internal sealed class PageFurniture(TypesettingContext context, string packTitle, ThemeLogo? logo = null)
{
    /// <summary>The room between the text and its notes, in points.</summary>
    public const double NoteSpace = 14;

    private const double LogoSpace = 60;
    private const double HeadLogoGap = 7;
    private const double HeadLogoDrop = 3;
    private const double HeadDistance = 26;
    private const double FolioDistance = 32;

    /// <summary>Adds the running head: the pack's title at the inside, the article's at the outside. Null words where the page opens a section: then there is none.</summary>
    public void AddHead(TypesetPage page, PageSetup setup, string? words)
    {
        if (words is null)
            return;
        var (left, right) = Edges(page, setup);
        var style = context.Styles.RunningHead;
        var y = setup.MarginTop - HeadDistance;
        var mirrored = setup.Mirror && page.Index % 2 == 1;
        var room = right - left;
        var beside = logo?.InHead == true ? AddHeadLogo(page, logo, mirrored, left, right, y) : 0;
        var (inner, outer) = (Fit(packTitle, style, (room * 0.45) - beside), Fit(words, style, room * 0.5));
        AddWords(page, mirrored ? outer : inner, style, mirrored ? left : left + beside, y, atRight: false);
        AddWords(page, mirrored ? inner : outer, style, mirrored ? right - beside : right, y, atRight: true);
        page.Content.Add(new RectangleItem { X = left, Y = y + 5, Width = room, Height = 0.5, Color = context.Styles.Rule });
    }

    /// <summary>Adds the page number at the outside.</summary>
    public void AddFolio(TypesetPage page, PageSetup setup)
    {
        var (left, right) = Edges(page, setup);
        var atLeft = setup.Mirror && page.Index % 2 == 1;
        var y = setup.Height - setup.MarginBottom + FolioDistance;
        AddWords(page, (page.Index + 1).ToString(CultureInfo.InvariantCulture), context.Styles.Folio, atLeft ? left : right, y, !atLeft);
    }

    /// <summary>The height that the logo takes at the head of the cover, with the room below it; 0 without one.</summary>
    public double CoverLogoHeight(double textWidth) => logo is null ? 0 : logo.OnCover(textWidth).Height + LogoSpace;

    /// <summary>Adds the logo at the head of the cover. It alone of all this is content: it tells whose pack it is.</summary>
    public void AddCoverLogo(TypesetPage page, StructureElement section, double left, double top, double textWidth)
    {
        if (logo is null)
            return;
        var (width, height) = logo.OnCover(textWidth);
        var figure = new StructureElement(StructureRole.Figure, section) { AlternativeText = logo.AlternativeText, Bounds = (left, top, width, height) };
        figure.EnsureAttached();
        page.Content.Add(new PictureItem { X = left, Y = top, Width = width, Height = height, Picture = logo.Picture, Element = figure });
    }

    public void AddCoverRule(TypesetPage page, double left, double top) =>
        page.Content.Add(new RectangleItem { X = left, Y = top - 26, Width = 64, Height = 5, Color = context.Styles.Accent });

    public void AddNoteRule(TypesetPage page, double left, double y) =>
        page.Content.Add(new RectangleItem { X = left, Y = y, Width = 72, Height = 0.5, Color = context.Styles.Rule });

    // Its foot stands a little below the base line of the words, so that both look centred on each other.
    private static double AddHeadLogo(TypesetPage page, ThemeLogo logo, bool atRight, double left, double right, double baseline)
    {
        var (width, height) = logo.AtHead(right - left);
        page.Content.Add(new PictureItem { X = atRight ? right - width : left, Y = baseline + HeadLogoDrop - height, Width = width, Height = height, Picture = logo.Picture });
        return width + HeadLogoGap;
    }

    private static (double Left, double Right) Edges(TypesetPage page, PageSetup setup)
    {
        var inside = setup.MarginInside + setup.Binding;
        return setup.Mirror && page.Index % 2 == 1
            ? (setup.MarginOutside, setup.Width - inside)
            : (inside, setup.Width - setup.MarginOutside);
    }

    private void AddWords(TypesetPage page, string words, TextStyle style, double x, double y, bool atRight)
    {
        if (words.Length == 0)
            return;
        var line = Shape(words, style);
        var width = Width(line, style);
        var at = atRight ? x - width : x;
        foreach (var run in line.Runs)
        {
            page.Content.Add(new TextItem { X = at, Y = y, Run = run, Size = style.Size, Color = style.Color });
            at += run.Width * style.Size;
        }
    }

    private string Fit(string words, TextStyle style, double room)
    {
        words = words.Replace('\n', ' ');
        if (Width(Shape(words, style), style) <= room)
            return words;
        for (var end = words.LastIndexOf(' '); end > 0; end = words.LastIndexOf(' ', end - 1))
        {
            var shorter = string.Concat(words.AsSpan(0, end).TrimEnd([' ', ',', ';', ':', '–', '—']), "…");
            if (Width(Shape(shorter, style), style) <= room)
                return shorter;
        }
        return "…";
    }

    private ShapedWord Shape(string words, TextStyle style) => context.ShaperFor(style.Family, style.Weight).Shape(words, context.Language);

    private static double Width(ShapedWord line, TextStyle style) => line.Width * style.Size;
}
