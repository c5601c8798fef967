namespace BriefPack.Typesetting;

/// <summary>The logo of a theme: its picture, what it shows in words, and its sizes. Immutable.</summary>
public sealed class ThemeLogo
{
    // In the running head: as high as its line and the room above it allow, and never in the way of the titles.
    private const double HeadHeight = 15;
    private const double MostHeadShare = 0.25;

    // On the cover: beside nothing, but a banner over the whole page is no logo.
    private const double MostCoverShare = 0.6;

    private readonly double height;

    private ThemeLogo(Picture picture, Theme theme) =>
        (Picture, AlternativeText, InHead, height) = (picture, string.IsNullOrWhiteSpace(theme.LogoText) ? "Logo" : theme.LogoText, theme.LogoInHead, theme.LogoHeight);

    /// <summary>The picture.</summary>
    public Picture Picture { get; }

    /// <summary>What it shows, in words.</summary>
    public string AlternativeText { get; }

    /// <summary>Whether it stands in running heads too.</summary>
    public bool InHead { get; }

    /// <summary>Reads the logo of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="warn">Is told where the file cannot be printed.</param>
    /// <returns>The logo; null where the theme names none, or one that cannot be printed.</returns>
    public static ThemeLogo? Of(Theme theme, Action<string> warn)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(warn);
        if (string.IsNullOrWhiteSpace(theme.Logo))
            return null;
        try
        {
            return new ThemeLogo(Picture.Read(File.ReadAllBytes(theme.Logo)), theme);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            warn($"There is no logo {theme.Logo}: the pack is printed without it. Put it there, or change theme.logo in briefpack.json.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            warn($"The logo {theme.Logo} is left out: {error.Message}");
        }
        return null;
    }

    /// <summary>Its size on the cover, in points.</summary>
    /// <param name="textWidth">The width of the text.</param>
    public (double Width, double Height) OnCover(double textWidth) => Fit(height, textWidth * MostCoverShare);

    /// <summary>Its size in a running head, in points.</summary>
    /// <param name="textWidth">The width of the text.</param>
    public (double Width, double Height) AtHead(double textWidth) => Fit(HeadHeight, textWidth * MostHeadShare);

    private (double Width, double Height) Fit(double wanted, double widest)
    {
        var width = wanted * Picture.Width / Picture.Height;
        return width <= widest ? (width, wanted) : (widest, widest * Picture.Height / Picture.Width);
    }
}
