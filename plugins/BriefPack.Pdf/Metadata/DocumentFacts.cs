using System.Globalization;

namespace BriefPack.Pdf;

/// <summary>What the file says of itself.</summary>
/// <param name="Title">The title of the pack.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="Created">When the pack was made.</param>
internal sealed record DocumentFacts(string Title, string Language, DateTimeOffset Created)
{
    public const string Producer = "BriefPack";

    /// <summary>The date as PDF writes it (ISO 32000-1, 7.9.4).</summary>
    public string PdfDate => string.Create(
        CultureInfo.InvariantCulture, $"D:{Created:yyyyMMddHHmmss}{(Created.Offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(Created.Offset.Hours):00}'{Math.Abs(Created.Offset.Minutes):00}'");
}
