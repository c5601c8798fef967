using System.Collections.Frozen;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Groups of words that report what people say, write, think and feel, by the stem of the word. Thread-safe.</summary>
internal static class CueWords
{
    private static readonly FrozenDictionary<uint, uint> Groups = Load();

    /// <summary>The groups that the stem belongs to as a set of bits; 0 for most words.</summary>
    internal static uint GroupsOf(uint stem) => Groups.GetValueOrDefault(stem);

    private static FrozenDictionary<uint, uint> Load()
    {
        var groups = new Dictionary<uint, uint>();
        var bit = 1U;
        foreach (var line in EmbeddedText.Lines("cue-words.txt"))
        {
            foreach (var word in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var letters = word.ToCharArray();
                var stem = FeatureHash.OfWord(letters.AsSpan(0, PorterStemmer.Stem(letters)));
                groups[stem] = groups.GetValueOrDefault(stem) | bit;
            }
            bit <<= 1;
        }
        return groups.ToFrozenDictionary();
    }
}
