using System.Buffers.Binary;

namespace BriefPack.Typesetting;

/// <summary>Finds size and colours in the frame header of a JPEG file (ITU-T T.81, B.2.2).</summary>
internal static class JpegHeader
{
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    public static Picture Read(byte[] file)
    {
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF)
                break;
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            // SOF0 to SOF15 without the tables that stand among them: DHT, JPG, DAC.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Frame(file, marker, at, length);
            if (marker == 0xDA || length < 2)
                break;
            at += 2 + length;
        }
        throw new InvalidDataException("The JPEG is damaged: it has no frame header. Save it again.");
    }

    private static Picture Frame(byte[] file, byte marker, int at, int length)
    {
        if (length < 8 || at + 2 + length > file.Length)
            throw new InvalidDataException("The JPEG is damaged: its frame header ends early. Save it again.");
        var (precision, height, width, components) =
            (file[at + 4], BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 5)), BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 7)), file[at + 9]);
        if (marker > 0xC2 || precision != 8)
            throw new InvalidDataException("The JPEG is of a kind that few programs read (lossless, arithmetic or more than 8 bits): save it as a usual JPEG or as PNG.");
        if (components == 4)
            throw new InvalidDataException("The JPEG is in CMYK, which looks different on every screen and is not allowed beside RGB in an archivable PDF: save it in RGB.");
        if (components is not (1 or 3) || width == 0 || height == 0)
            throw new InvalidDataException("The JPEG has no size or colours that can be printed: save it again in RGB or grey.");
        if ((long)width * height > Picture.MostPixels)
            throw new InvalidDataException($"The JPEG has {width} by {height} pixels: make it smaller than 16 megapixels.");
        return new Picture(file, width, height, components, null, null);
    }
}
