namespace BriefPack.Clean.Cues;

/// <summary>
/// Numbers lower-case words and finds the number of a word from its hash, whatever its case: an open-addressed table, which unlike the
/// dictionaries of the runtime takes the hash that the scanner has at hand. Immutable and safe for any number of threads.
/// </summary>
internal sealed class WordTable
{
    private readonly string[] words;
    private readonly uint[] hashes;
    private readonly int[] slots;

    /// <summary>Makes the table; the number of a word is its place in the list.</summary>
    /// <param name="words">Distinct words in lower case.</param>
    public WordTable(IReadOnlyCollection<string> words)
    {
        this.words = [.. words];
        hashes = [.. words.Select(HashOf)];
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Count * 3) + 1)];
        for (var id = 0; id < hashes.Length; id++)
        {
            var slot = SlotOf(hashes[id]);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = id + 1;
        }
    }

    /// <summary>How many words it holds.</summary>
    public int Count => words.Length;

    /// <summary>The number of the word; -1 where it is not in the table.</summary>
    /// <param name="hash">The hash of its lower-case form.</param>
    /// <param name="word">The word in any case.</param>
    public int Find(uint hash, ReadOnlySpan<char> word)
    {
        for (var slot = SlotOf(hash); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var id = slots[slot] - 1;
            if (hashes[id] == hash && IsSame(words[id], word))
                return id;
        }

        return -1;
    }

    private int SlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & (slots.Length - 1);

    private static uint HashOf(string word)
    {
        var hash = Letters.Seed;
        foreach (var c in word)
            hash = Letters.Add(hash, c);
        return hash;
    }

    private static bool IsSame(string lower, ReadOnlySpan<char> word)
    {
        if (lower.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (lower[i] != Letters.LowerOf(word[i]))
                return false;
        return true;
    }
}
