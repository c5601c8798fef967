using System.Text;
using BriefPack.Typesetting;

namespace BriefPack.Word;

/// <summary>The two families of a theme: their widths, and their files for embedding. For one thread.</summary>
internal sealed class ThemeFonts : ITextMeasure
{
    private readonly AverageMeasure average = new();
    private readonly FaceWidths?[] faces = new FaceWidths?[8];
    private readonly FontFamily? body;
    private readonly FontFamily? heading;

    /// <summary>Finds the families: the bundled ones, others among the system's fonts.</summary>
    /// <param name="theme">The theme.</param>
    public ThemeFonts(Theme theme)
    {
        Theme = theme;
        var bundled = IsBundled(theme.BodyFont) && IsBundled(theme.HeadingFont);
        var library = new FontLibrary(bundled ? null : new SystemFonts());
        body = library.Find(theme.BodyFont);
        heading = library.Find(theme.HeadingFont);
    }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The families that were not found, whose widths are guessed.</summary>
    public IEnumerable<string> Missing =>
        new[] { body is null ? Theme.BodyFont : null, heading is null ? Theme.HeadingFont : null }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The families that were found, each once.</summary>
    public IEnumerable<FontFamily> Families => new[] { body, heading }.OfType<FontFamily>().DistinctBy(family => family.Name, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public double WidthOf(Rune before, Rune rune, Face face)
    {
        var index = (face.Sans ? 4 : 0) | (face.Bold ? 1 : 0) | (face.Italic ? 2 : 0);
        if (faces[index] is not { } widths)
        {
            if ((face.Sans ? heading : body) is not { } family)
                return average.WidthOf(before, rune, face);
            faces[index] = widths = new FaceWidths(family[(FontStyle)(index & 3)]);
        }
        var width = widths.WidthOf(before.Value, rune.Value);
        return width >= 0 ? width : average.WidthOf(before, rune, face);
    }

    private static bool IsBundled(string family) =>
        family.Equals(BundledFonts.Serif, StringComparison.OrdinalIgnoreCase) || family.Equals(BundledFonts.Sans, StringComparison.OrdinalIgnoreCase);
}
