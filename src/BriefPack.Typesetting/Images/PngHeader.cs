using System.Buffers.Binary;

namespace BriefPack.Typesetting;

/// <summary>The header chunk of a PNG file.</summary>
internal sealed record PngHeader(int Width, int Height, int Depth, PngColor Color, bool Interlaced)
{
    public int Channels => Color switch { PngColor.Rgb => 3, PngColor.GreyAlpha => 2, PngColor.RgbAlpha => 4, _ => 1 };

    public int BitsPerPixel => Channels * Depth;

    public static PngHeader Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 13)
            throw new InvalidDataException("The PNG is damaged: its header ends early. Save it again as PNG.");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        var (depth, color) = ((int)data[8], (PngColor)data[9]);
        var possible = color switch
        {
            PngColor.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColor.Palette => depth is 1 or 2 or 4 or 8,
            PngColor.Rgb or PngColor.GreyAlpha or PngColor.RgbAlpha => depth is 8 or 16,
            _ => false,
        };
        if (!possible || data[10] != 0 || data[11] != 0 || data[12] > 1 || width == 0 || height == 0)
            throw new InvalidDataException("The PNG is damaged: its header says what no PNG can be. Save it again as PNG.");
        if ((ulong)width * height > (ulong)Picture.MostPixels)
            throw new InvalidDataException($"The PNG has {width} by {height} pixels: make it smaller than 16 megapixels.");
        return new PngHeader((int)width, (int)height, depth, color, data[12] == 1);
    }
}

/// <summary>The colour types of PNG, by their numbers in files.</summary>
internal enum PngColor
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}
