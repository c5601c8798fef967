using System.Globalization;

namespace BriefPack.Word;

/// <summary>Points in the units of Word.</summary>
internal static class Units
{
    /// <summary>Twentieths of a point, as a string.</summary>
    /// <param name="points">Points.</param>
    public static string Twips(double points) => TwipsOf(points).ToString(CultureInfo.InvariantCulture);

    /// <summary>Twentieths of a point.</summary>
    /// <param name="points">Points.</param>
    public static int TwipsOf(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>English metric units: 12,700 to a point.</summary>
    /// <param name="points">Points.</param>
    public static long Emus(double points) => (long)Math.Round(points * 12700, MidpointRounding.AwayFromZero);

    /// <summary>Half points, as a string.</summary>
    /// <param name="points">Points.</param>
    public static string HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Eighths of a point, the unit of borders.</summary>
    /// <param name="points">Points.</param>
    public static uint Eighths(double points) => (uint)Math.Round(points * 8);

    /// <summary>A colour without its number sign.</summary>
    /// <param name="color"><c>#rrggbb</c>.</param>
    public static string Hex(string color) => color.TrimStart('#').ToUpperInvariant();

    /// <summary>A colour of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="color">Which one.</param>
    public static string Hex(Theme theme, InkColor color) => Hex(color switch
    {
        InkColor.Accent => theme.Accent,
        InkColor.Muted => theme.Muted,
        InkColor.Rule => theme.Rule,
        InkColor.Tint => theme.Tint,
        _ => theme.Ink,
    });
}
