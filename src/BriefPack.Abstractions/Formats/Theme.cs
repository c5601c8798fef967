using System.ComponentModel.DataAnnotations;

namespace BriefPack;

/// <summary>Fonts, sizes and colours: <c>theme</c> in briefpack.json, by name or as an object over a named one. Colours are <c>#rrggbb</c>.</summary>
public sealed record Theme
{
    /// <summary>The name that configuration refers to.</summary>
    public string Name { get; init; } = "classic";

    /// <summary>The family of running text; the bundled serif by default.</summary>
    public string BodyFont { get; init; } = "Source Serif 4";

    /// <summary>The family of headings, tables and small print; the bundled sans by default.</summary>
    public string HeadingFont { get; init; } = "Source Sans 3";

    /// <summary>The size of running text in points; 10.5 by default.</summary>
    [Range(6, 24)]
    public double BaseSize { get; init; } = 10.5;

    /// <summary>The distance of baselines in running text as a multiple of the size; 1.38 by default.</summary>
    [Range(1, 2.5)]
    public double LineHeight { get; init; } = 1.38;

    /// <summary>The colour of text.</summary>
    [RegularExpression(HexColor)]
    public string Ink { get; init; } = "#1a1a1a";

    /// <summary>The accent: section titles, rules at the head of the cover, bars of charts.</summary>
    [RegularExpression(HexColor)]
    public string Accent { get; init; } = "#7a1f2b";

    /// <summary>The colour of lesser text, with a contrast of at least 4.5 to 1 on white.</summary>
    [RegularExpression(HexColor)]
    public string Muted { get; init; } = "#5f5f5f";

    /// <summary>The colour of rules.</summary>
    [RegularExpression(HexColor)]
    public string Rule { get; init; } = "#b8b4ae";

    /// <summary>The colour of light backgrounds.</summary>
    [RegularExpression(HexColor)]
    public string Tint { get; init; } = "#f4f1ec";

    /// <summary>Whether running text is justified; true by default, ragged right otherwise.</summary>
    public bool Justify { get; init; } = true;

    /// <summary>
    /// A PNG or JPEG file, RGB or grey, that stands at the head of the cover; empty, the default, for none. In briefpack.json the path is taken from
    /// the folder of that file. A logo that cannot be printed is left out with a warning.
    /// </summary>
    [FilePath]
    public string Logo { get; init; } = "";

    /// <summary>What the logo shows, for people who do not see it; "Logo" by default.</summary>
    public string LogoText { get; init; } = "Logo";

    /// <summary>The height of the logo on the cover in points, 12 to 140; 42 by default. A wide logo is made smaller to fit.</summary>
    [Range(12, 140)]
    public double LogoHeight { get; init; } = 42;

    /// <summary>Whether the logo stands in the running heads too, beside the title of the pack; false by default. A Word template's own head wins.</summary>
    public bool LogoInHead { get; init; }

    /// <summary>Serif text, a dark red accent: a printed report.</summary>
    public static Theme Classic { get; } = new();

    /// <summary>Sans serif text, a blue accent, ragged right.</summary>
    public static Theme Modern { get; } = new()
    {
        Name = "modern",
        BodyFont = "Source Sans 3",
        Accent = "#0b4f7d",
        Tint = "#eef3f7",
        Rule = "#b3bcc4",
        Justify = false,
    };

    /// <summary>The themes that are shipped.</summary>
    public static IReadOnlyList<Theme> Shipped { get; } = [Classic, Modern];

    private const string HexColor = "^#[0-9a-fA-F]{6}$";
}
