using System.Runtime.InteropServices;

namespace BriefPack.Quotes;

/// <summary>
/// Weights of features for a few labels: an open-addressing hash table that keeps 16 bits of each feature to tell it from others and one 8-bit
/// weight for each label, both in one 64-bit slot, so that a look-up touches memory once. Immutable and thread-safe.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>The most labels that a slot has room for.</summary>
    internal const int MostLabels = 6;

    private readonly ushort[] checks;
    private readonly sbyte[] weights;
    private readonly ulong[] slots;
    private readonly int shift;
    private readonly float scale;

    private FeatureTable(int labels, int bits, float scale, ushort[] checks, sbyte[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labels, MostLabels);
        Labels = labels;
        this.scale = scale;
        this.checks = checks;
        this.weights = weights;
        shift = 64 - bits;
        slots = new ulong[checks.Length];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot] = checks[slot];
            for (var label = 0; label < labels; label++)
                slots[slot] |= (ulong)(byte)weights[(slot * labels) + label] << (16 + (8 * label));
        }
    }

    /// <summary>How many labels each feature has a weight for.</summary>
    internal int Labels { get; }

    /// <summary>Adds the weights of the features to <paramref name="scores"/>, one for each label.</summary>
    internal void AddTo(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        int a = 0, b = 0, c = 0, d = 0, e = 0, f = 0;
        var table = slots;
        var mask = table.Length - 1;
        foreach (var feature in features)
        {
            var check = CheckOf(feature);
            for (var slot = (int)(feature >> shift); ; slot = (slot + 1) & mask)
            {
                var found = table[slot];
                if ((ushort)found == 0)
                    break;
                if ((ushort)found != check)
                    continue;
                a += (sbyte)(found >> 16);
                b += (sbyte)(found >> 24);
                c += (sbyte)(found >> 32);
                d += (sbyte)(found >> 40);
                e += (sbyte)(found >> 48);
                f += (sbyte)(found >> 56);
                break;
            }
        }
        ReadOnlySpan<int> sums = [a, b, c, d, e, f];
        for (var label = 0; label < Labels; label++)
            scores[label] += sums[label] * scale;
    }

    /// <summary>Packs trained weights: the features with the largest ones are kept, and what rounds to nothing is left out.</summary>
    /// <param name="labels">How many weights each feature has.</param>
    /// <param name="trained">The features with their weights.</param>
    /// <param name="keep">The most features that are kept.</param>
    internal static FeatureTable Pack(int labels, IEnumerable<(ulong Feature, float[] Weights)> trained, int keep)
    {
        var all = trained.OrderByDescending(item => item.Weights.Max(Math.Abs)).ThenBy(item => item.Feature).Take(keep).ToList();
        var largest = all.Count == 0 ? 1 : all.Max(item => item.Weights.Max(Math.Abs));
        var scale = Math.Max(largest, 1e-6f) / sbyte.MaxValue;
        var kept = all.Where(item => item.Weights.Any(weight => MathF.Round(weight / scale) != 0)).OrderBy(item => item.Feature).ToList();
        var bits = 4;
        while ((1 << bits) * 3 < kept.Count * 4)
            bits++;
        var checks = new ushort[1 << bits];
        var weights = new sbyte[(1 << bits) * labels];
        foreach (var (feature, values) in kept)
        {
            var slot = (int)(feature >> (64 - bits));
            while (checks[slot] != 0)
                slot = (slot + 1) & (checks.Length - 1);
            checks[slot] = CheckOf(feature);
            for (var label = 0; label < labels; label++)
                weights[(slot * labels) + label] = (sbyte)Math.Clamp(MathF.Round(values[label] / scale), -sbyte.MaxValue, sbyte.MaxValue);
        }
        return new FeatureTable(labels, bits, scale, checks, weights);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static FeatureTable Read(BinaryReader reader)
    {
        var labels = reader.ReadByte();
        var bits = reader.ReadByte();
        var scale = reader.ReadSingle();
        var checks = new ushort[1 << bits];
        var weights = new sbyte[(1 << bits) * labels];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(checks.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new FeatureTable(labels, bits, scale, checks, weights);
    }

    /// <summary>Writes the table, little-endian.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write((byte)Labels);
        writer.Write((byte)(64 - shift));
        writer.Write(scale);
        writer.Write(MemoryMarshal.AsBytes(checks.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }

    private static ushort CheckOf(ulong feature) => (ushort)feature == 0 ? (ushort)1 : (ushort)feature;
}
