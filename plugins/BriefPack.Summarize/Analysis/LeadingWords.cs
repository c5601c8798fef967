using System.Collections.Frozen;

namespace BriefPack.Summarize.Analysis;

/// <summary>The word classes of <c>leading-words.txt</c>.</summary>
internal static class LeadingWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sections = Load();

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Person { get; } = Of("person");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Thing { get; } = Of("thing");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Demonstrative { get; } = Of("demonstrative");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verb { get; } = Of("verb");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Time { get; } = Of("time");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Judgement { get; } = Of("judgement");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Connective { get; } = Of("connective");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening { get; } = Of("opening");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Further { get; } = Of("further");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sequence { get; } = Of("sequence");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Describing { get; } = Of("describing");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoEvent { get; } = Of("no-event");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Calendar { get; } = Of("calendar");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speech { get; } = Of("speech");

    // One look-up for each word of an article in place of three.
    private static readonly FrozenDictionary<string, SentenceTraits>.AlternateLookup<ReadOnlySpan<char>> Traits =
        ((IEnumerable<(string Section, SentenceTraits Trait)>)[("first", SentenceTraits.FirstPerson), ("caption", SentenceTraits.CaptionWords), ("speech", SentenceTraits.Speech)])
        .SelectMany(pair => Sections[pair.Section], (pair, word) => (word, pair.Trait))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Trait, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word anywhere in a sentence says of it.</summary>
    public static SentenceTraits TraitOf(ReadOnlySpan<char> word) => Traits.TryGetValue(word, out var trait) ? trait : SentenceTraits.None;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string section) => Sections[section].GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? words = null;
        foreach (var line in Resource.Lines("leading-words.txt"))
            if (line[0] == '[')
                sections[line.Trim('[', ']')] = words = [];
            else
                words!.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return sections.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
    }
}
