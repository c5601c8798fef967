using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BriefPack.Quotes;

/// <summary>
/// Weights of features for a few labels: an open-addressing hash table that keeps 16 bits of each feature to tell it from others and one 8-bit
/// weight for each label, both in one 64-bit slot, so that a look-up touches memory once. Immutable and thread-safe.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>The most labels that a slot has room for.</summary>
    internal const int MostLabels = 6;

    // The low bytes of a slot hold the 16 bits that tell features apart.
    private const int CheckBytes = 2;

    private readonly ulong[] slots;
    private readonly int shift;
    private readonly float scale;

    private FeatureTable(int labels, int bits, float scale, ulong[] slots)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labels, MostLabels);
        Labels = labels;
        this.scale = scale;
        this.slots = slots;
        shift = 64 - bits;
    }

    /// <summary>How many labels each feature has a weight for.</summary>
    internal int Labels { get; }

    /// <summary>Adds the weights of the features to <paramref name="scores"/>, one for each label.</summary>
    // Compiled for speed at once: the first article of a process spends most of its time here.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void AddTo(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        var table = slots;
        var mask = table.Length - 1;
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            uint check = CheckOf(feature);
            var slot = (int)(feature >> shift);
            var found = table[slot];
            // An empty slot adds nothing, so it ends the search as a hit does: one branch that is seldom taken instead of two that nothing predicts.
            while (((uint)(ushort)found ^ check) * (ushort)found != 0)
                found = table[slot = (slot + 1) & mask];
            sum += Vector128.WidenLower(Vector128.CreateScalar(found).AsSByte());
        }
        for (var label = 0; label < Labels; label++)
            scores[label] += sum[CheckBytes + label] * scale;
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
        // At most half full: a feature that is not there is told after two slots; at three quarters it takes eight.
        var bits = Math.Max(4, BitOperations.Log2((uint)Math.Max(1, kept.Count)) + 2);
        if (kept.Count * 2 <= 1 << (bits - 1))
            bits--;
        var slots = new ulong[1 << bits];
        foreach (var (feature, values) in kept)
        {
            var slot = (int)(feature >> (64 - bits));
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = CheckOf(feature);
            for (var label = 0; label < labels; label++)
                slots[slot] |= (ulong)(byte)(sbyte)Math.Clamp(MathF.Round(values[label] / scale), -sbyte.MaxValue, sbyte.MaxValue) << (8 * (CheckBytes + label));
        }
        return new FeatureTable(labels, bits, scale, slots);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static FeatureTable Read(BinaryReader reader)
    {
        var labels = reader.ReadByte();
        var bits = reader.ReadByte();
        var scale = reader.ReadSingle();
        var slots = new ulong[1 << bits];
        var used = new byte[slots.Length / 8];
        reader.BaseStream.ReadExactly(used);
        var count = used.Sum(part => BitOperations.PopCount(part));
        var checks = new ushort[count];
        var weights = new byte[count * labels];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(checks.AsSpan()));
        reader.BaseStream.ReadExactly(weights);
        Fill(slots, used, checks, weights, labels);
        return new FeatureTable(labels, bits, scale, slots);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(ulong[] slots, byte[] used, ushort[] checks, byte[] weights, int labels)
    {
        var next = 0;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if ((used[slot >> 3] >> (slot & 7) & 1) == 0)
                continue;
            ulong value = checks[next];
            for (var label = 0; label < labels; label++)
                value |= (ulong)weights[(label * checks.Length) + next] << (8 * (CheckBytes + label));
            slots[slot] = value;
            next++;
        }
    }

    /// <summary>Writes the table, little-endian: which slots are used, the bits that tell features apart, and the weights label by label, which packs best.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write((byte)Labels);
        writer.Write((byte)(64 - shift));
        writer.Write(scale);
        var used = new byte[slots.Length / 8];
        for (var slot = 0; slot < slots.Length; slot++)
            if (slots[slot] != 0)
                used[slot >> 3] |= (byte)(1 << (slot & 7));
        writer.Write(used);
        foreach (var slot in slots)
            if (slot != 0)
                writer.Write((ushort)slot);
        for (var label = 0; label < Labels; label++)
            foreach (var slot in slots)
                if (slot != 0)
                    writer.Write((byte)(slot >> (8 * (CheckBytes + label))));
    }

    private static ushort CheckOf(ulong feature) => (ushort)feature == 0 ? (ushort)1 : (ushort)feature;
}
