using System.Buffers.Binary;
using System.IO.Compression;

namespace BriefPack.Tests.Shared;

/// <summary>Makes PNG files for tests: every colour type, depth and filter, interlaced or not, from samples that are given.</summary>
internal static class TestPng
{
    private static readonly (int X, int Y, int Across, int Down)[] Adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A red square with a half transparent right half.</summary>
    public static byte[] Logo(int width = 24, int height = 12) =>
        Make(width, height, 6, 8, (x, _, channel) => channel switch { 0 => 200, 3 => x < width / 2 ? 255 : 128, _ => 20 });

    /// <summary>Makes a file.</summary>
    /// <param name="width">The width in pixels.</param>
    /// <param name="height">The height in pixels.</param>
    /// <param name="color">The colour type: 0, 2, 3, 4 or 6.</param>
    /// <param name="depth">Bits per sample.</param>
    /// <param name="sample">The sample of a pixel: column, row, channel.</param>
    /// <param name="interlaced">Whether the rows are in the seven passes of Adam7.</param>
    /// <param name="palette">The palette.</param>
    /// <param name="transparent">The transparency chunk.</param>
    public static byte[] Make(int width, int height, int color, int depth, Func<int, int, int, int> sample, bool interlaced = false, byte[]? palette = null, byte[]? transparent = null)
    {
        var channels = color switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        using var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
            foreach (var (x, y, across, down) in interlaced ? Adam7 : [(0, 0, 1, 1)])
                WritePass(deflate, width, height, channels, depth, sample, x, y, across, down);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)color, (byte)(interlaced ? 1 : 0));
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR"u8, header);
        if (palette is not null)
            Chunk(file, "PLTE"u8, palette);
        if (transparent is not null)
            Chunk(file, "tRNS"u8, transparent);
        Chunk(file, "IDAT"u8, data.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void WritePass(Stream output, int width, int height, int channels, int depth, Func<int, int, int, int> sample, int x, int y, int across, int down)
    {
        var columns = (width - x + across - 1) / across;
        if (columns <= 0)
            return;
        var length = ((columns * channels * depth) + 7) / 8;
        var above = new byte[length];
        var step = Math.Max(1, channels * depth / 8);
        for (int line = y, number = 0; line < height; line += down, number++)
        {
            var row = new byte[length];
            for (var i = 0; i < columns * channels; i++)
                Put(row, i, depth, sample(x + (i / channels * across), line, i % channels));
            // Every filter in turn.
            var filter = number % 5;
            output.WriteByte((byte)filter);
            for (var i = 0; i < length; i++)
            {
                int left = i >= step ? row[i - step] : 0, up = above[i], corner = i >= step ? above[i - step] : 0;
                output.WriteByte((byte)(row[i] - filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 }));
            }
            above = row;
        }
    }

    private static void Put(byte[] row, int index, int depth, int value)
    {
        if (depth == 16)
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(index * 2), (ushort)value);
        else
            row[index * depth / 8] |= (byte)(value << (8 - depth - (index * depth % 8)));
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        return new[] { left, up, corner }.MinBy(one => Math.Abs(estimate - one));
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        file.Write(chunk);
    }

    // ISO/IEC 15948, annex D.
    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
