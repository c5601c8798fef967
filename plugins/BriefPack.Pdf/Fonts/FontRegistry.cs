using System.Globalization;
using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>The fonts of a file, numbered in the order of their first use.</summary>
internal sealed class FontRegistry(PdfFile file)
{
    private readonly Dictionary<FontFace, EmbeddedFont> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly List<EmbeddedFont> _inOrder = [];
    private EmbeddedFont? _last;

    public EmbeddedFont For(FontFace face)
    {
        if (_last?.Face == face)
            return _last;
        if (!_fonts.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont(face, file.Reserve(), string.Create(CultureInfo.InvariantCulture, $"F{_fonts.Count + 1}"));
            _fonts[face] = font;
            _inOrder.Add(font);
        }
        return _last = font;
    }

    /// <summary>Writes all fonts and the resource dictionary that every page shares.</summary>
    public void Write(int resources, bool withCidSets, PictureRegistry pictures)
    {
        var value = new PdfBuffer().Raw("<</Font<<"u8);
        foreach (var font in _inOrder)
        {
            value.Name(font.ResourceName).Raw((byte)' ').Reference(font.Number);
            FontObjects.Write(file, font, withCidSets);
        }
        value.Raw(">>"u8);
        pictures.AddResources(value);
        value.Raw(">>"u8);
        file.WriteObject(resources, value);
    }
}
