using System.Globalization;
using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>The pictures of a file as image objects (ISO 32000-1, 8.9.5), each written once, at its first use.</summary>
internal sealed class PictureRegistry(PdfFile file, bool flat)
{
    private readonly Dictionary<Picture, (string Name, int Number)> _pictures = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Name, int Number)> _inOrder = [];

    /// <summary>The resource name of a picture.</summary>
    public string NameOf(Picture picture)
    {
        if (_pictures.TryGetValue(picture, out var known))
            return known.Name;
        var entry = (Name: string.Create(CultureInfo.InvariantCulture, $"P{_inOrder.Count + 1}"), Number: file.Reserve());
        _pictures.Add(picture, entry);
        _inOrder.Add(entry);
        Write(picture, entry.Number);
        return entry.Name;
    }

    /// <summary>Adds the pictures to the resources that every page shares.</summary>
    public void AddResources(PdfBuffer value)
    {
        if (_inOrder.Count == 0)
            return;
        value.Raw("/XObject<<"u8);
        foreach (var (name, number) in _inOrder)
            value.Name(name).Raw((byte)' ').Reference(number);
        value.Raw(">>"u8);
    }

    // PDF/A-1 knows no transparency (ISO 19005-1, 6.4); PDF/A-2 does.
    private void Write(Picture picture, int number)
    {
        var entries = Entries(picture, picture.Components == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        if (picture.IsJpeg)
        {
            file.WriteStream(number, entries.Raw("/Filter/DCTDecode"u8).Span, picture.File.Span, compress: false);
            return;
        }
        if (picture.Alpha is { } alpha && !flat)
        {
            var mask = file.Reserve();
            file.WriteStream(mask, Entries(picture, "/DeviceGray"u8).Span, alpha.Span);
            entries.Raw("/SMask "u8).Reference(mask);
        }
        file.WriteStream(number, entries.Span, flat ? picture.OnWhite().Span : picture.Samples.Span);
    }

    private static PdfBuffer Entries(Picture picture, ReadOnlySpan<byte> colors) => new PdfBuffer()
        .Raw("/Type/XObject/Subtype/Image/Width "u8).Int(picture.Width).Raw("/Height "u8).Int(picture.Height).Raw("/BitsPerComponent 8/ColorSpace"u8).Raw(colors);
}
