using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BriefPack.Deduplicate;

/// <summary>
/// Hashes all runs of <see cref="SampleRates.RunLength"/> and of <see cref="SampleRates.KeyLength"/> letters, eight at a time, and collects those in the sample.
/// The hash is a polynomial modulo 2^32 (Karp and Rabin 1987), put together from runs of two, four and eight, and mixed by the finishing step of
/// MurmurHash3 (Appleby 2011).
/// </summary>
internal sealed class RunHasher
{
    /// <summary>How many code units after its last letter the given text must have room for.</summary>
    public const int Padding = 64;

    private const int Lanes = 8;

    // The four buffers of a block fit the first-level cache together.
    private const int Block = 1024;
    private const int BlockPadding = 32;

    private const uint Factor = 0x9E3779B1;
    private const uint Factor2 = unchecked(Factor * Factor);
    private const uint Factor4 = unchecked(Factor2 * Factor2);
    private const uint Factor8 = unchecked(Factor4 * Factor4);
    private const uint Factor16 = unchecked(Factor8 * Factor8);

    private readonly uint[] ones = new uint[Block + BlockPadding];
    private readonly uint[] twos = new uint[Block + BlockPadding];
    private readonly uint[] fours = new uint[Block + BlockPadding];
    private readonly uint[] eights = new uint[Block + BlockPadding];

    /// <summary>The sampled runs.</summary>
    public UniformSample Runs { get; } = new();

    /// <summary>The sampled keys.</summary>
    public UniformSample Keys { get; } = new();

    /// <summary>The sums of all hashes of runs and of keys: equal for texts with the same runs and keys.</summary>
    public ulong Sum { get; private set; }

    /// <summary>Hashes a text.</summary>
    /// <param name="letters">The text as comparisons see it, with zeros as its padding.</param>
    /// <param name="length">The number of letters before the padding.</param>
    /// <param name="runLimit">Runs with a hash up to this are in the sample.</param>
    /// <param name="keyLimit">Keys with a hash up to this are in the sample.</param>
    public void Hash(ReadOnlySpan<char> letters, int length, uint runLimit, uint keyLimit)
    {
        Runs.Clear();
        Keys.Clear();
        var (runSum, keySum) = (0u, 0u);
        for (var start = 0; start < length; start += Block)
        {
            Combine(letters[start..Math.Min(letters.Length, start + Block + BlockPadding)], Math.Min(Block, length - start));
            runSum += Collect(length - start - SampleRates.RunLength + 1, runLimit, Runs, isKey: false);
            keySum += Collect(length - start - SampleRates.KeyLength + 1, keyLimit, Keys, isKey: true);
        }
        Sum = (ulong)runSum << 32 | keySum;
    }

    // Computes the runs of one, two, four and eight at each place of the block and at the places after it that its own runs reach.
    private void Combine(ReadOnlySpan<char> letters, int count)
    {
        var reach = (count + BlockPadding) / Lanes * Lanes;
        ref var source = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(letters[..reach]));
        ref var one = ref MemoryMarshal.GetArrayDataReference(ones);
        ref var two = ref MemoryMarshal.GetArrayDataReference(twos);
        ref var four = ref MemoryMarshal.GetArrayDataReference(fours);
        ref var eight = ref MemoryMarshal.GetArrayDataReference(eights);
        for (nuint i = 0; i < (nuint)reach; i += Lanes)
        {
            var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref source, i));
            Vector256.Create(lower, upper).StoreUnsafe(ref one, i);
        }
        Extend(ref one, ref two, Factor, 1, reach - Lanes);
        Extend(ref two, ref four, Factor2, 2, reach - Lanes);
        Extend(ref four, ref eight, Factor4, 4, reach - Lanes);
    }

    // Each place takes the run that follows its own; the last places of the buffer hold values that no valid run reaches.
    private static void Extend(ref uint source, ref uint target, uint factor, nuint step, int count)
    {
        var factors = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)count; i += Lanes)
            (Vector256.LoadUnsafe(ref source, i) * factors + Vector256.LoadUnsafe(ref source, i + step)).StoreUnsafe(ref target, i);
    }

    private uint Collect(int available, uint limit, UniformSample sample, bool isKey)
    {
        var count = Math.Min(Block, available);
        ref var one = ref MemoryMarshal.GetArrayDataReference(ones);
        ref var eight = ref MemoryMarshal.GetArrayDataReference(eights);
        var limits = Vector256.Create(limit);
        var sums = Vector256<uint>.Zero;
        for (var i = 0; i < count; i += Lanes)
        {
            var at = (nuint)i;
            var polynomial = isKey
                ? Vector256.LoadUnsafe(ref eight, at) * Vector256.Create(Factor16) + Vector256.LoadUnsafe(ref eight, at + 8) * Vector256.Create(Factor8)
                    + Vector256.LoadUnsafe(ref eight, at + 16)
                : Vector256.LoadUnsafe(ref eight, at) * Vector256.Create(Factor) + Vector256.LoadUnsafe(ref one, at + 8);
            var hashes = Mix(polynomial);
            var valid = uint.MaxValue;
            if (count - i < Lanes)
            {
                valid = (1u << (count - i)) - 1;
                hashes &= Vector256.LessThan(Vector256<uint>.Indices, Vector256.Create((uint)(count - i)));
            }
            sums += hashes;
            for (var hits = Vector256.LessThanOrEqual(hashes, limits).ExtractMostSignificantBits() & valid; hits != 0; hits &= hits - 1)
                sample.Add(hashes[BitOperations.TrailingZeroCount(hits)]);
        }
        return Vector256.Sum(sums);
    }

    private static Vector256<uint> Mix(Vector256<uint> value)
    {
        value ^= value >>> 16;
        value *= Vector256.Create(0x85EBCA6Bu);
        value ^= value >>> 13;
        value *= Vector256.Create(0xC2B2AE35u);
        return value ^ (value >>> 16);
    }
}
