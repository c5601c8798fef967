using System.IO.Compression;

namespace BriefPack.Text;

/// <summary>
/// The stored form of a <see cref="LinearModel"/>: Brotli over the number of labels, rows and bytes, the sorted feature hashes as differences, a bit mask of
/// the weights of every row that are not zero, and those weights.
/// </summary>
internal static class ModelFile
{
    /// <summary>Reads an embedded model.</summary>
    public static LinearModel Load(string resource)
    {
        using var stream = WordList.Open(resource);
        return Read(stream);
    }

    /// <summary>Stored size of an embedded model in bytes.</summary>
    public static long Size(string resource)
    {
        using var stream = WordList.Open(resource);
        return stream.Length;
    }

    public static LinearModel Read(Stream compressed)
    {
        using var brotli = new BrotliStream(compressed, CompressionMode.Decompress);
        Span<byte> head = stackalloc byte[12];
        brotli.ReadExactly(head);
        var labels = BitConverter.ToInt32(head);
        var rows = BitConverter.ToInt32(head[4..]);
        var data = new byte[BitConverter.ToInt32(head[8..])];
        brotli.ReadExactly(data);
        var at = 0;
        var features = new uint[rows];
        var feature = 0u;
        for (var row = 0; row < rows; row++)
            features[row] = feature += Varint(data, ref at);
        var width = LinearModel.WidthOf(labels);
        var weights = new sbyte[(rows + 1) * width];
        var maskBytes = (labels + 7) / 8;
        var masks = data.AsSpan(at, rows * maskBytes);
        at += masks.Length;
        for (var row = 0; row < rows; row++)
        {
            for (var k = 0; k < maskBytes; k++)
            {
                for (int mask = masks[(row * maskBytes) + k]; mask != 0; mask &= mask - 1)
                    weights[(row * width) + (k * 8) + System.Numerics.BitOperations.TrailingZeroCount(mask)] = (sbyte)data[at++];
            }
        }

        return new LinearModel(labels, features, weights);
    }

    /// <param name="labels">Number of labels.</param>
    /// <param name="features">Sorted feature hashes.</param>
    /// <param name="weights">One row of <paramref name="labels"/> weights per feature.</param>
    /// <param name="target">Where the file goes.</param>
    public static void Write(int labels, ReadOnlySpan<uint> features, ReadOnlySpan<sbyte> weights, Stream target)
    {
        using var memory = new MemoryStream();
        var last = 0u;
        foreach (var feature in features)
        {
            WriteVarint(memory, feature - last);
            last = feature;
        }

        var maskBytes = (labels + 7) / 8;
        Span<byte> mask = stackalloc byte[maskBytes];
        for (var row = 0; row < features.Length; row++)
        {
            mask.Clear();
            for (var k = 0; k < labels; k++)
            {
                if (weights[(row * labels) + k] != 0)
                    mask[k / 8] |= (byte)(1 << (k % 8));
            }

            memory.Write(mask);
        }

        foreach (var weight in weights)
        {
            if (weight != 0)
                memory.WriteByte((byte)weight);
        }

        using var brotli = new BrotliStream(target, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        brotli.Write(BitConverter.GetBytes(labels));
        brotli.Write(BitConverter.GetBytes(features.Length));
        brotli.Write(BitConverter.GetBytes((int)memory.Length));
        brotli.Write(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static uint Varint(ReadOnlySpan<byte> data, ref int at)
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var b = data[at++];
            value |= (uint)(b & 0x7f) << shift;
            if (b < 0x80)
                return value;
        }
    }

    private static void WriteVarint(Stream stream, uint value)
    {
        for (; value >= 0x80; value >>= 7)
            stream.WriteByte((byte)(value | 0x80));
        stream.WriteByte((byte)value);
    }
}
