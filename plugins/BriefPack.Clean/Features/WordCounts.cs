using System.Numerics;

namespace BriefPack.Clean.Features;

/// <summary>How often hashes of words occur: an open-addressed table without a hash function of its own, because the words are hashes already.</summary>
internal readonly struct WordCounts
{
    private readonly uint[] words;
    private readonly int[] counts;

    /// <summary>Makes the table.</summary>
    /// <param name="capacity">The most distinct words that it will hold.</param>
    public WordCounts(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 4) * 2);
        words = new uint[size];
        counts = new int[size];
    }

    /// <summary>How often the word was added.</summary>
    public int this[uint word] => counts[SlotOf(word)];

    /// <summary>Adds a word once.</summary>
    public void Add(uint word)
    {
        var slot = SlotOf(word);
        words[slot] = word;
        counts[slot]++;
    }

    private int SlotOf(uint word)
    {
        var slot = (int)(word ^ (word >> 15)) & (words.Length - 1);
        while (counts[slot] != 0 && words[slot] != word)
            slot = (slot + 1) & (words.Length - 1);
        return slot;
    }
}
