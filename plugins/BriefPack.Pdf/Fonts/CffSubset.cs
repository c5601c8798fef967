using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Embeds fonts with CFF outlines.</summary>
internal static class CffSubset
{
    public static byte[] Make(FontFace face, IReadOnlyList<int> glyphs) =>
        throw new NotSupportedException($"The font '{face}' has CFF outlines ({glyphs.Count} glyphs are used): name a TrueType font in the theme.");
}
