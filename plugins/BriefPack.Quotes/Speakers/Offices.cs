using System.Collections.Frozen;

namespace BriefPack.Quotes;

/// <summary>Tells nouns that say what a person is ("engineer", "mayor", "nurse") from others, by their endings and a list. Thread-safe.</summary>
internal static class Offices
{
    private static readonly FrozenSet<string> Nouns = EmbeddedText.Lines("offices.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["er", "or", "ist", "ian", "man", "woman", "ant", "ent", "eer"];

    // Words that qualify an office so far that it is another one: "the president" is never the vice president.
    private static readonly FrozenSet<string> Qualifiers = FrozenSet.ToFrozenSet(
        ["vice", "deputy", "assistant", "acting", "prime", "under", "shadow", "junior", "associate", "former", "ex", "late", "retired", "then", "onetime", "one-time", "emeritus", "honorary", "outgoing", "would-be"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the noun says what somebody is.</summary>
    internal static bool IsOffice(string noun) =>
        Nouns.Contains(noun)
        || (noun.Length > 4 && Array.Exists(Endings, ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && !noun.EndsWith("ment", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the noun says what somebody is to another person, and nothing without that person: "sister".</summary>
    internal static bool IsKin(string noun) => noun.ToLowerInvariant() is "mother" or "father" or "sister" or "brother" or "son" or "daughter" or "wife" or "husband" or "widow"
        or "widower" or "cousin" or "uncle" or "aunt" or "nephew" or "niece" or "friend" or "fellow" or "partner" or "colleague" or "neighbour" or "neighbor";

    /// <summary>Whether the word makes another office of the one that it stands before.</summary>
    internal static bool IsQualifier(string word) => Qualifiers.Contains(word);
}
