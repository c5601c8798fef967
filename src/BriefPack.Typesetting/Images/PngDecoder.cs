using System.Buffers.Binary;
using System.IO.Compression;

namespace BriefPack.Typesetting;

/// <summary>Decodes PNG files (ISO/IEC 15948): all colour types and depths, transparent colours, alpha, Adam7 interlacing.</summary>
internal static class PngDecoder
{
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private const string SaveAgain = "Save it again as PNG.";

    // The seven passes of Adam7: first column, first row, step across, step down (ISO/IEC 15948, 8.2).
    private static readonly (int X, int Y, int Across, int Down)[] Passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static Picture Decode(byte[] file)
    {
        PngHeader? header = null;
        ReadOnlySpan<byte> palette = default, transparent = default;
        using var packed = new MemoryStream();
        var at = Signature.Length;
        while (at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12)
                break;
            var type = file.AsSpan(at + 4, 4);
            var data = file.AsSpan(at + 8, (int)length);
            if (type.SequenceEqual("IHDR"u8))
                header = PngHeader.Read(data);
            else if (type.SequenceEqual("PLTE"u8))
                palette = data;
            else if (type.SequenceEqual("tRNS"u8))
                transparent = data;
            else if (type.SequenceEqual("IDAT"u8))
                packed.Write(data);
            else if (type.SequenceEqual("IEND"u8))
                break;
            at += 12 + (int)length;
        }
        if (header is null || packed.Length == 0)
            throw new InvalidDataException($"The PNG is damaged: it holds no picture. {SaveAgain}");
        if (header.Color == PngColor.Palette && palette.Length < 3)
            throw new InvalidDataException($"The PNG is damaged: its palette is missing. {SaveAgain}");
        var pixels = new PngPixels(header, palette, transparent);
        packed.Position = 0;
        try
        {
            using var data = new ZLibStream(packed, CompressionMode.Decompress);
            foreach (var (x, y, across, down) in header.Interlaced ? Passes : [(0, 0, 1, 1)])
                ReadPass(data, header, pixels, x, y, across, down);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidDataException($"The PNG is damaged: {error.Message.TrimEnd('.')}. {SaveAgain}", error);
        }
        return pixels.ToPicture(file);
    }

    private static void ReadPass(Stream data, PngHeader header, PngPixels pixels, int x, int y, int across, int down)
    {
        var columns = (header.Width - x + across - 1) / across;
        if (columns <= 0 || y >= header.Height)
            return;
        var length = (int)((((long)columns * header.BitsPerPixel) + 7) / 8);
        var (row, above) = (new byte[length], new byte[length]);
        var step = Math.Max(1, header.BitsPerPixel / 8);
        for (var line = y; line < header.Height; line += down)
        {
            var filter = data.ReadByte();
            data.ReadExactly(row);
            Unfilter(filter, row, above, step);
            pixels.Set(row, line, x, across, columns);
            (row, above) = (above, row);
        }
    }

    // ISO/IEC 15948, 9.2.
    private static void Unfilter(int filter, byte[] row, byte[] above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0, up = above[i], corner = i >= step ? above[i - step] : 0;
            row[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Paeth(left, up, corner),
                _ => throw new InvalidDataException("a row has a filter that there is not"),
            };
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
