using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Features;

/// <summary>The distinct content words of a block as hashes: what it is about, in any language.</summary>
internal sealed class Vocabulary
{
    // Shorter words are function words in most languages that are written with spaces.
    private const int ShortestWord = 4;

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

    /// <summary>Reads a block.</summary>
    public static Vocabulary Of(string text)
    {
        var words = new List<uint>();
        var names = new List<uint>();
        var scanner = new WordScanner(text);
        var previousEnd = -1;
        var previousHan = '\0';
        var all = new List<uint>();
        while (scanner.MoveNext())
        {
            var word = scanner.Current;
            var hash = Hash(word);
            all.Add(hash);
            if (WordScanner.IsIdeograph(word[0]))
            {
                // A pair of neighbouring Han characters is the smallest unit that carries a topic.
                if (previousHan != '\0' && previousEnd == scanner.Start)
                    words.Add(Hash([previousHan, word[0]]));
                previousHan = word[0];
                previousEnd = scanner.Start + scanner.Length;
                continue;
            }

            previousHan = '\0';
            var inSentence = previousEnd > 0 && scanner.Start - previousEnd == 1;
            previousEnd = scanner.Start + scanner.Length;
            if (word.Length < ShortestWord)
                continue;
            words.Add(hash);
            if (inSentence && char.IsUpper(word[0]))
                names.Add(hash);
        }

        return new Vocabulary(Distinct(words), Distinct(names), ShinglesOf(all));
    }

    private static ulong[] ShinglesOf(List<uint> words)
    {
        if (words.Count < 4)
            return [];
        var shingles = new ulong[words.Count - 3];
        for (var i = 0; i < shingles.Length; i++)
            shingles[i] = ((((((words[i] * 0x9E3779B97F4A7C15UL) ^ words[i + 1]) * 0x9E3779B97F4A7C15UL) ^ words[i + 2]) * 0x9E3779B97F4A7C15UL) ^ words[i + 3]) * 0x9E3779B97F4A7C15UL;
        return shingles;
    }

    private static uint[] Distinct(List<uint> hashes)
    {
        if (hashes.Count == 0)
            return [];
        hashes.Sort();
        var count = 1;
        for (var i = 1; i < hashes.Count; i++)
            if (hashes[i] != hashes[count - 1])
                hashes[count++] = hashes[i];
        return [.. hashes[..count]];
    }

    // FNV-1a over the lower-case characters (Fowler, Noll, Vo).
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
        return hash;
    }
}
