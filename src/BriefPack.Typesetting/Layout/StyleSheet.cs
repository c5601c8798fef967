using System.Globalization;

namespace BriefPack.Typesetting;

/// <summary>
/// The styles that follow from a theme. All distances are multiples or simple fractions of the leading of running text, which gives the page its
/// rhythm; running text and what is set as it stand on one grid.
/// </summary>
public sealed class StyleSheet
{
    /// <summary>Derives the styles.</summary>
    /// <param name="theme">Fonts, sizes and colours.</param>
    public StyleSheet(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var size = theme.BaseSize;
        var leading = Math.Round(size * theme.LineHeight * 4) / 4;
        Leading = leading;
        Ink = Parse(theme.Ink);
        Accent = Parse(theme.Accent);
        Muted = Parse(theme.Muted);
        Rule = Parse(theme.Rule);
        Tint = Parse(theme.Tint);
        var (serif, sans) = (theme.BodyFont, theme.HeadingFont);
        var alignment = theme.Justify ? Alignment.Justify : Alignment.Start;
        Body = new(serif, FontStyle.Regular, size, leading, Ink) { Alignment = alignment, Hyphenate = theme.Justify, After = leading, OnGrid = true };
        // Justified text marks paragraphs by an indent, as books do; ragged text by a space, because a ragged line end hides an indent.
        Running = theme.Justify ? Body with { After = 0, FirstLine = 1.4 * size } : Body;
        Title = new(serif, FontStyle.Bold, size * 3.1, Grid(size * 3.5), Ink) { After = leading, KeepWithNext = true };
        Subtitle = new(sans, FontStyle.Regular, size * 1.35, Grid(size * 1.8), Muted) { After = leading / 2 };
        Heading1 = new(sans, FontStyle.Bold, size * 2.1, leading * 2, Accent) { Before = leading * 2, After = leading, KeepWithNext = true };
        Heading2 = new(serif, FontStyle.Bold, size * 1.62, leading * 1.5, Ink) { Before = leading * 1.5, After = leading * 0.35, KeepWithNext = true };
        // With what is below it and the heading itself, whole lines of the grid; more than the space between paragraphs.
        Heading3 = new(sans, FontStyle.Bold, size * 1.08, leading, Ink) { Before = leading * (theme.Justify ? 0.75 : 1.75), After = leading * 0.25, KeepWithNext = true };
        // 0.65: below headlines of one line or two and bylines of one to three the grid makes it 0.87 of a line on average; 0.9 became 1.2.
        Byline = new(sans, FontStyle.Regular, size * 0.86, leading * 0.85, Muted) { After = leading * 0.65 };
        Lead = new(sans, FontStyle.Regular, size * 0.97, leading, Ink) { After = leading, Before = leading / 4, IndentLeft = size * 1.2, OnGrid = true };
        Caption = new(sans, FontStyle.Regular, size * 0.86, leading * 0.85, Muted) { Before = leading / 4, After = leading / 4 };
        Small = new(sans, FontStyle.Regular, size * 0.83, leading * 0.85, Muted) { After = leading * 0.35 };
        // Ragged: quotations are short, and two lines of them cannot be justified without gaps.
        Quotation = Body with { OnGrid = false, Alignment = Alignment.Start, Hyphenate = false, IndentLeft = size * 1.8, IndentRight = size * 1.8, Before = leading * 0.4, After = leading * 0.2, KeepWithNext = false };
        Attribution = new(sans, FontStyle.Regular, size * 0.86, leading * 0.85, Muted) { IndentLeft = size * 1.8, IndentRight = size * 1.8, After = leading * 0.75 };
        ListText = Body with { OnGrid = false, After = leading / 4 };
        // Smaller: it stands below an article to be looked up, and should not look like the article going on.
        Apparatus = new(serif, FontStyle.Regular, size * 0.9, leading * 0.85, Ink) { After = leading * 0.25 };
        ApparatusHeading = Heading3 with { Size = size, Leading = leading * 0.9, Before = leading * 0.9 };
        ApparatusQuotation = Apparatus with { IndentLeft = size * 0.9, Before = leading * 0.25, After = leading * 0.1 };
        ApparatusAttribution = Attribution with { Size = size * 0.8, Leading = leading * 0.8, IndentLeft = size * 0.9, IndentRight = 0, After = leading * 0.5 };
        Cell = new(sans, FontStyle.Regular, size * 0.86, leading * 0.85, Ink);
        CellHead = Cell with { Weight = FontStyle.Bold };
        NoteText = new(serif, FontStyle.Regular, size * 0.81, leading * 0.78, Ink) { Alignment = alignment, Hyphenate = theme.Justify };
        Contents1 = new(sans, FontStyle.Bold, size, leading, Ink) { Before = leading * 0.75, After = leading * 0.15 };
        Contents2 = new(serif, FontStyle.Regular, size, leading, Ink) { IndentLeft = size * 1.2, After = leading * 0.12 };
        Contents3 = Contents2 with { Size = size * 0.93, IndentLeft = size * 2.4, Color = Muted };
        RunningHead = new(sans, FontStyle.Regular, size * 0.76, leading * 0.8, Muted);
        Folio = new(sans, FontStyle.Regular, size * 0.86, leading * 0.85, Ink);

        double Grid(double wanted) => Math.Ceiling(wanted / (leading / 2)) * (leading / 2);
    }

    /// <summary>The distance of base lines in running text, in points.</summary>
    public double Leading { get; }

    /// <summary>The colour of text.</summary>
    public int Ink { get; }

    /// <summary>The accent.</summary>
    public int Accent { get; }

    /// <summary>The colour of lesser text.</summary>
    public int Muted { get; }

    /// <summary>The colour of rules.</summary>
    public int Rule { get; }

    /// <summary>The colour of light backgrounds.</summary>
    public int Tint { get; }

    /// <summary>Paragraphs of the pack's own words.</summary>
    public TextStyle Body { get; }

    /// <summary>Paragraphs inside an article.</summary>
    public TextStyle Running { get; }

    /// <summary>The title on the cover.</summary>
    public TextStyle Title { get; }

    /// <summary>The line below the title.</summary>
    public TextStyle Subtitle { get; }

    /// <summary>Section titles.</summary>
    public TextStyle Heading1 { get; }

    /// <summary>Article titles.</summary>
    public TextStyle Heading2 { get; }

    /// <summary>Headings inside an article.</summary>
    public TextStyle Heading3 { get; }

    /// <summary>Author, publication and date.</summary>
    public TextStyle Byline { get; }

    /// <summary>Summaries.</summary>
    public TextStyle Lead { get; }

    /// <summary>Captions.</summary>
    public TextStyle Caption { get; }

    /// <summary>Small print.</summary>
    public TextStyle Small { get; }

    /// <summary>Quotations set off from the text.</summary>
    public TextStyle Quotation { get; }

    /// <summary>Who said a quotation.</summary>
    public TextStyle Attribution { get; }

    /// <summary>Items of lists.</summary>
    public TextStyle ListText { get; }

    /// <summary>What stands below an article's text: further versions, lists.</summary>
    public TextStyle Apparatus { get; }

    /// <summary>Headings below an article's text.</summary>
    public TextStyle ApparatusHeading { get; }

    /// <summary>Quotations listed below an article's text.</summary>
    public TextStyle ApparatusQuotation { get; }

    /// <summary>Who said a quotation that is listed below an article's text.</summary>
    public TextStyle ApparatusAttribution { get; }

    /// <summary>Cells of tables.</summary>
    public TextStyle Cell { get; }

    /// <summary>Heads of columns.</summary>
    public TextStyle CellHead { get; }

    /// <summary>Notes at the foot of the page.</summary>
    public TextStyle NoteText { get; }

    /// <summary>Sections in the contents.</summary>
    public TextStyle Contents1 { get; }

    /// <summary>Articles in the contents.</summary>
    public TextStyle Contents2 { get; }

    /// <summary>Parts of articles in the contents.</summary>
    public TextStyle Contents3 { get; }

    /// <summary>The line at the head of the page.</summary>
    public TextStyle RunningHead { get; }

    /// <summary>The page number.</summary>
    public TextStyle Folio { get; }

    /// <summary>The style of a heading.</summary>
    /// <param name="level">1 to 3; deeper ones look as 3.</param>
    public TextStyle Heading(int level) => level <= 1 ? Heading1 : level == 2 ? Heading2 : Heading3;

    /// <summary>The style of an entry of the contents.</summary>
    /// <param name="level">1 to 3.</param>
    public TextStyle Contents(int level) => level <= 1 ? Contents1 : level == 2 ? Contents2 : Contents3;

    /// <summary>The style of a paragraph.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="inArticle">Whether it is running text of an article.</param>
    public TextStyle Paragraph(ParagraphRole role, bool inArticle) => role switch
    {
        ParagraphRole.Title => Title,
        ParagraphRole.Subtitle => Subtitle,
        ParagraphRole.Byline => Byline,
        ParagraphRole.Lead => Lead,
        ParagraphRole.Caption => Caption,
        ParagraphRole.Small => Small,
        _ => inArticle ? Running : Body,
    };

    /// <summary>The colour of a part of a drawing.</summary>
    /// <param name="color">The theme's colour.</param>
    public int ColorOf(InkColor color) => color switch
    {
        InkColor.Accent => Accent,
        InkColor.Muted => Muted,
        InkColor.Rule => Rule,
        InkColor.Tint => Tint,
        _ => Ink,
    };

    private static int Parse(string color) =>
        color is { Length: 7 } && color[0] == '#' && int.TryParse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new ArgumentException($"'{color}' is no colour: write it as #rrggbb.");
}
