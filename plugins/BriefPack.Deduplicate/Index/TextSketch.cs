using System.Runtime.InteropServices;

namespace BriefPack.Deduplicate;

/// <summary>
/// What <see cref="NearDuplicateIndex"/> keeps of a text: about 0.9 KB for 700 words, from which the text cannot be had back.
/// It holds a sample of the text's runs of nine letters (by hash value, so that two texts sample the same runs: a FracMinHash,
/// Irber et al. 2022), a smaller sample of longer runs that finds candidates, and a sample of its numbers and names.
/// Immutable and safe to share between threads.
/// </summary>
public readonly struct TextSketch : IEquatable<TextSketch>
{
    private const int HeaderLength = 8;
    private readonly ushort[]? data;

    internal TextSketch(ushort[] data) => this.data = data;

    internal TextSketch(uint runs, ulong fingerprint, ReadOnlySpan<uint> keys, ReadOnlySpan<ushort> facts, ReadOnlySpan<ushort> sample)
    {
        data = new ushort[HeaderLength + 2 * keys.Length + facts.Length + sample.Length];
        data[0] = (ushort)runs;
        data[1] = (ushort)(runs >> 16);
        for (var i = 0; i < 4; i++)
            data[2 + i] = (ushort)(fingerprint >> (16 * i));
        data[6] = (ushort)keys.Length;
        data[7] = (ushort)facts.Length;
        var rest = data.AsSpan(HeaderLength);
        MemoryMarshal.Cast<uint, ushort>(keys).CopyTo(rest);
        facts.CopyTo(rest[(2 * keys.Length)..]);
        sample.CopyTo(rest[(2 * keys.Length + facts.Length)..]);
    }

    /// <summary>How many runs of nine letters or digits the text has: its length as comparisons see it. 0 for a text with fewer than nine letters.</summary>
    public int Length => data is null ? 0 : (int)(data[0] | (uint)data[1] << 16);

    /// <summary>The memory that this sketch takes, in bytes, with the overhead of its array.</summary>
    public int MemoryBytes => data is null ? 0 : 24 + 2 * data.Length;

    /// <summary>A hash of all letters and digits of the text: equal for texts that differ in case, white space and punctuation only; 0 for a text without any.</summary>
    internal ulong Fingerprint => data is null ? 0 : data[2] | (ulong)data[3] << 16 | (ulong)data[4] << 32 | (ulong)data[5] << 48;

    /// <summary>Hashes of the long runs, ascending.</summary>
    internal ReadOnlySpan<uint> Keys => data is null ? [] : MemoryMarshal.Cast<ushort, uint>(data.AsSpan(HeaderLength, 2 * data[6]));

    /// <summary>Hashes of numbers and names, ascending.</summary>
    internal ReadOnlySpan<ushort> Facts => data is null ? [] : data.AsSpan(HeaderLength + 2 * data[6], data[7]);

    /// <summary>The sampled runs of nine, ascending, as differences; one of 65,535 means "add this and the next".</summary>
    internal ReadOnlySpan<ushort> Sample => data is null ? [] : data.AsSpan(HeaderLength + 2 * data[6] + data[7]);

    /// <summary>Whether data from a file can be a sketch.</summary>
    internal static bool IsWellFormed(ReadOnlySpan<ushort> data) =>
        data.Length >= HeaderLength && HeaderLength + 2 * data[6] + data[7] <= data.Length && data[7] <= SampleRates.Facts;

    /// <summary>Whether both are one and the same in memory.</summary>
    internal bool IsSame(TextSketch other) => ReferenceEquals(data, other.data);

    internal ReadOnlySpan<ushort> Data => data;

    /// <inheritdoc/>
    public bool Equals(TextSketch other) => Data.SequenceEqual(other.Data);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSketch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fingerprint.GetHashCode();

    /// <summary>Whether both come from texts that look the same to every comparison.</summary>
    public static bool operator ==(TextSketch left, TextSketch right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(TextSketch left, TextSketch right) => !left.Equals(right);
}
