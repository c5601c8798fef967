using System.Numerics;

namespace BriefPack.Deduplicate;

/// <summary>Makes sketches. One instance serves one thread at a time and keeps its buffers between texts.</summary>
internal sealed class TextSketcher
{
    // A buffer above this (in code units) is given back after the text that needed it.
    private const int LargeText = 1 << 20;
    private const ulong Base = 0x9E3779B97F4A7C15;

    private static readonly ulong RunFactor = Power(SampleRates.RunLength);
    private static readonly ulong KeyFactor = Power(SampleRates.KeyLength);

    private readonly FactScanner facts = new();
    private char[] letters = new char[8192];
    private uint[] runs = new uint[1024];
    private uint[] keys = new uint[128];
    private ushort[] differences = new ushort[1024];

    public TextSketch Sketch(ReadOnlySpan<char> text)
    {
        var length = Fold(text);
        var count = (uint)Math.Max(0, length - SampleRates.RunLength + 1);
        // A text of signs alone is compared as it stands, so that its copies still find each other.
        var fingerprint = Hash(length > 0 ? letters.AsSpan(0, length) : text.Trim());
        var (runCount, keyCount) = Sample(letters.AsSpan(0, length), count);
        var sketch = new TextSketch(
            count, fingerprint, SortDistinct(keys.AsSpan(0, keyCount)), facts.Scan(text), Differences(SortDistinct(runs.AsSpan(0, runCount))));
        if (letters.Length > LargeText)
            letters = new char[8192];
        return sketch;
    }

    private int Fold(ReadOnlySpan<char> text)
    {
        if (letters.Length < text.Length)
            letters = new char[BitOperations.RoundUpToPowerOf2((uint)text.Length)];
        var fold = LetterTable.Fold;
        var target = letters.AsSpan(0, text.Length);
        var length = 0;
        foreach (var c in text)
        {
            var letter = fold[c];
            target[length] = letter;
            length += letter == 0 ? 0 : 1;
        }
        return length;
    }

    private (int Runs, int Keys) Sample(ReadOnlySpan<char> text, uint count)
    {
        const int runLength = SampleRates.RunLength, keyLength = SampleRates.KeyLength;
        var runLimit = (SampleRates.RunLimit(count) << (32 - SampleRates.RunBits)) - 1;
        var keyLimit = SampleRates.KeyLimit(count);
        ulong run = 0, key = 0;
        int runCount = 0, keyCount = 0;
        for (var i = 0; i < text.Length; i++)
        {
            ulong c = text[i];
            run = run * Base + c;
            key = key * Base + c;
            if (i >= runLength)
                run -= RunFactor * text[i - runLength];
            if (i >= keyLength)
                key -= KeyFactor * text[i - keyLength];
            if (i >= runLength - 1)
            {
                var hash = Mix(run);
                if (hash <= runLimit)
                    Append(ref runs, ref runCount, hash >> (32 - SampleRates.RunBits));
            }
            if (i >= keyLength - 1)
            {
                var hash = Mix(key);
                if (hash <= keyLimit)
                    Append(ref keys, ref keyCount, hash);
            }
        }
        return (runCount, keyCount);
    }

    private static void Append(ref uint[] values, ref int count, uint value)
    {
        if (count == values.Length)
            Array.Resize(ref values, 2 * count);
        values[count++] = value;
    }

    private ReadOnlySpan<ushort> Differences(ReadOnlySpan<uint> ascending)
    {
        var count = 0;
        uint previous = 0;
        foreach (var value in ascending)
        {
            var difference = value - previous;
            previous = value;
            while (true)
            {
                if (count == differences.Length)
                    Array.Resize(ref differences, 2 * count);
                differences[count++] = (ushort)Math.Min(difference, ushort.MaxValue);
                if (difference < ushort.MaxValue)
                    break;
                difference -= ushort.MaxValue;
            }
        }
        return differences.AsSpan(0, count);
    }

    private static Span<uint> SortDistinct(Span<uint> values)
    {
        values.Sort();
        var count = 0;
        foreach (var value in values)
            if (count == 0 || values[count - 1] != value)
                values[count++] = value;
        return values[..count];
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        ulong hash = (ulong)text.Length;
        foreach (var c in text)
            hash = (hash ^ c) * 0x100000001B3;
        return Math.Max(1, hash ^ hash >> 29);
    }

    // The finishing step of MurmurHash3 (Appleby 2011), upper half.
    private static uint Mix(ulong value)
    {
        value ^= value >> 33;
        value *= 0xFF51AFD7ED558CCD;
        value ^= value >> 33;
        value *= 0xC4CEB9FE1A85EC53;
        return (uint)(value >> 32);
    }

    private static ulong Power(int exponent)
    {
        var result = 1UL;
        for (var i = 0; i < exponent; i++)
            result *= Base;
        return result;
    }
}
