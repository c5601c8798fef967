using System.Buffers;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Features;

/// <summary>The distinct content words of a block as hashes: what it is about, in any language.</summary>
internal sealed class Vocabulary
{
    // Shorter words are function words in most languages that are written with spaces.
    private const int ShortestWord = 4;

    private static readonly Vocabulary Empty = new([], [], []);

    private Vocabulary(uint[] words, uint[] names, ulong[] shingles)
    {
        Shingles = shingles;
        Words = words;
        Names = names;
    }

    /// <summary>The hashes of the content words, ascending.</summary>
    public uint[] Words { get; }

    /// <summary>The hashes of those that begin with a capital inside a sentence, ascending.</summary>
    public uint[] Names { get; }

    /// <summary>The hashes of its four-word shingles in reading order.</summary>
    public ulong[] Shingles { get; }

    /// <summary>Reads a text.</summary>
    public static Vocabulary Of(string text)
    {
        var scanned = new LineWords();
        scanned.Read(text);
        return Of(text, scanned.Items);
    }

    /// <summary>Reads a block.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="scanned">The words of the text.</param>
    public static Vocabulary Of(string text, ReadOnlySpan<LineWord> scanned)
    {
        if (scanned.IsEmpty)
            return Empty;
        var rented = ArrayPool<uint>.Shared.Rent(scanned.Length * 2);
        var words = rented.AsSpan(0, scanned.Length);
        var names = rented.AsSpan(scanned.Length, scanned.Length);
        var (wordCount, nameCount) = (0, 0);
        var previousEnd = -1;
        var previousHan = '\0';
        foreach (ref readonly var word in scanned)
        {
            var first = text[word.Start];
            if (WordScanner.IsIdeograph(first))
            {
                // A pair of neighbouring Han characters is the smallest unit that carries a topic.
                if (previousHan != '\0' && previousEnd == word.Start)
                    words[wordCount++] = Letters.Add(Letters.Add(Letters.Seed, previousHan), first);
                previousHan = first;
                previousEnd = word.Start + word.Length;
                continue;
            }

            previousHan = '\0';
            var inSentence = previousEnd > 0 && word.Start - previousEnd == 1;
            previousEnd = word.Start + word.Length;
            if (word.Length < ShortestWord)
                continue;
            words[wordCount++] = word.Hash;
            if (inSentence && char.IsUpper(first))
                names[nameCount++] = word.Hash;
        }

        var result = new Vocabulary(Distinct(words[..wordCount]), Distinct(names[..nameCount]), ShinglesOf(scanned));
        ArrayPool<uint>.Shared.Return(rented);
        return result;
    }

    private static ulong[] ShinglesOf(ReadOnlySpan<LineWord> words)
    {
        if (words.Length < 4)
            return [];
        const ulong Factor = 0x9E3779B97F4A7C15UL;
        var shingles = new ulong[words.Length - 3];
        for (var i = 0; i < shingles.Length; i++)
            shingles[i] = ((((((words[i].Hash * Factor) ^ words[i + 1].Hash) * Factor) ^ words[i + 2].Hash) * Factor) ^ words[i + 3].Hash) * Factor;
        return shingles;
    }

    private static uint[] Distinct(Span<uint> hashes)
    {
        if (hashes.IsEmpty)
            return [];
        hashes.Sort();
        var count = 1;
        for (var i = 1; i < hashes.Length; i++)
            if (hashes[i] != hashes[count - 1])
                hashes[count++] = hashes[i];
        return hashes[..count].ToArray();
    }

    /// <summary>The share of <paramref name="of"/> that is also in <paramref name="inside"/>; both ascending.</summary>
    public static double Overlap(uint[] of, uint[] inside)
    {
        if (of.Length == 0)
            return 0;
        var (i, j, shared) = (0, 0, 0);
        while (i < of.Length && j < inside.Length)
        {
            if (of[i] == inside[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (of[i] < inside[j])
                i++;
            else
                j++;
        }

        return (double)shared / of.Length;
    }
}
