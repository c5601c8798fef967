using System.Numerics;

namespace BriefPack.Deduplicate;

/// <summary>Makes sketches. One instance serves one thread at a time and keeps its buffers between texts.</summary>
internal sealed class TextSketcher
{
    // A buffer above this (in code units) is given back after the text that needed it.
    private const int LargeText = 1 << 20;

    // Shorter texts have too few runs for their sum to stand for them.
    private const int LeastSummed = 64;

    private readonly FactScanner facts = new();
    private readonly RunHasher hasher = new();
    private char[] letters = new char[8192];
    private ushort[] differences = new ushort[1024];

    public TextSketch Sketch(ReadOnlySpan<char> text)
    {
        var length = Fold(text);
        var runs = (uint)Math.Max(0, length - SampleRates.RunLength + 1);
        var runLimit = SampleRates.RunLimit(runs);
        var keyLimit = SampleRates.KeyLimit(runs);
        // The hash of a run loses its lower bits in the sketch.
        hasher.Hash(letters, length, (runLimit << (32 - SampleRates.RunBits)) - 1, keyLimit);
        // A text of signs alone is compared as it stands, so that its copies still find each other.
        var fingerprint = length >= LeastSummed ? Math.Max(1, hasher.Sum) : Hash(length > 0 ? letters.AsSpan(0, length) : text.Trim());
        var sample = Differences(hasher.Runs.Sort((runLimit << (32 - SampleRates.RunBits)) - 1));
        var sketch = new TextSketch(runs, fingerprint, hasher.Keys.Sort(keyLimit), facts.Scan(text), sample);
        if (letters.Length > LargeText)
            letters = new char[8192];
        return sketch;
    }

    private int Fold(ReadOnlySpan<char> text)
    {
        if (letters.Length < text.Length + RunHasher.Padding)
            letters = new char[Math.Max(text.Length + RunHasher.Padding, 2 * Math.Min(letters.Length, LargeText))];
        var fold = LetterTable.Fold;
        var target = letters.AsSpan(0, text.Length);
        var length = 0;
        foreach (var c in text)
        {
            var letter = fold[c];
            target[length] = letter;
            length += letter == 0 ? 0 : 1;
        }
        letters.AsSpan(length, RunHasher.Padding).Clear();
        return length;
    }

    private ReadOnlySpan<ushort> Differences(ReadOnlySpan<uint> ascending)
    {
        var count = 0;
        uint previous = 0;
        for (var i = 0; i < ascending.Length; i++)
        {
            var value = ascending[i] >> (32 - SampleRates.RunBits);
            var difference = value - previous;
            // Two hashes that differ only in the bits that are dropped.
            if (i > 0 && difference == 0)
                continue;
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

    // FNV-1a (Fowler, Noll and Vo 1991), 64 bits, a code unit at a time.
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        var hash = 0xCBF29CE484222325;
        foreach (var c in text)
            hash = (hash ^ c) * 0x100000001B3;
        return Math.Max(1, hash);
    }
}
