using System.Collections.Frozen;

namespace BriefPack.Text;

/// <summary>
/// Dictionary forms of English words: <c>said</c> to <c>say</c>, <c>children</c> to <c>child</c>, <c>n't</c> to <c>not</c>. Irregular forms come from a
/// list, the rest from rules of spelling. Thread-safe.
/// </summary>
public static class Lemmatizer
{
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Load("verb");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Nouns = Load("noun");

    /// <summary>The dictionary form of a word, in lower case; proper nouns and marks stay as they are.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="tag">Its part of speech.</param>
    public static string Lemma(ReadOnlySpan<char> word, PartOfSpeech tag)
    {
        if (tag.IsProperNoun() || tag.IsMark() || word.Length > LongestWord)
            return word.ToString();
        Span<char> lower = stackalloc char[LongestWord];
        word.ToLowerInvariant(lower);
        lower = lower[..word.Length];
        lower.Replace('\u2019', '\'');
        return tag switch
        {
            PartOfSpeech.VBD or PartOfSpeech.VBN or PartOfSpeech.VBG or PartOfSpeech.VBZ or PartOfSpeech.VBP or PartOfSpeech.VB => Verb(lower, tag),
            PartOfSpeech.NNS => Noun(lower),
            PartOfSpeech.MD => Modal(lower),
            PartOfSpeech.RB when lower is "n't" => "not",
            _ => lower.ToString(),
        };
    }

    private static string Modal(ReadOnlySpan<char> word) => word switch
    {
        "'ll" or "wo" => "will",
        "'d" => "would",
        "ca" => "can",
        "sha" => "shall",
        _ => word.ToString(),
    };

    private static string Verb(ReadOnlySpan<char> word, PartOfSpeech tag)
    {
        if (word is "'s")
            return "be";
        if (word is "'d")
            return "have";
        if (tag is PartOfSpeech.VB)
            return word.ToString();
        if (Verbs.TryGetValue(word, out var irregular))
            return irregular;
        switch (tag)
        {
            case PartOfSpeech.VBZ when word.Length > 3 && word[^1] == 's':
                return ThirdPerson(word);
            case PartOfSpeech.VBD or PartOfSpeech.VBN when word.Length > 3 && word.EndsWith("ed") && word[..^2].IndexOfAny("aeiouy") >= 0 && !(word.Length < 6 && word.EndsWith("eed")):
                return word[^3] == 'i' ? string.Concat(word[..^3], "y") : RegularStem.Restore(word[..^2]);
            case PartOfSpeech.VBG when word.Length > 4 && word.EndsWith("ing"):
                return RegularStem.Restore(word[..^3]);
            case PartOfSpeech.VBG when word.Length > 4 && word.EndsWith("in'"):
                return RegularStem.Restore(word[..^3]);
            default:
                return word.ToString();
        }
    }

    private static string ThirdPerson(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ies"))
            return word.Length == 4 ? word[..^1].ToString() : string.Concat(word[..^3], "y");
        if (word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") || word.EndsWith("zzes") || word.EndsWith("oes"))
            return word.EndsWith("aches") && word.Length == 5 ? word[..^1].ToString() : word[..^2].ToString();
        return word.EndsWith("ss") ? word.ToString() : word[..^1].ToString();
    }

    private static string Noun(ReadOnlySpan<char> word)
    {
        if (Nouns.TryGetValue(word, out var irregular))
            return irregular;
        if (word.EndsWith("children"))
            return word[..^3].ToString();
        if (word.Length > 5 && word.EndsWith("men") && !word.EndsWith("omen"))
            return string.Concat(word[..^3], "man");
        if (word.Length > 5 && word.EndsWith("women"))
            return string.Concat(word[..^5], "woman");
        if (word.Length < 4 || word[^1] != 's' || word.EndsWith("ss"))
            return word.ToString();
        if (word.EndsWith("ies") && word.Length > 4)
            return string.Concat(word[..^3], "y");
        if (word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") || word.EndsWith("zzes") || word.EndsWith("uses") && word.Length > 7 && word[^5] is 'r' or 'n' or 'b')
            return word[..^2].ToString();
        return word[..^1].ToString();
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Load(string section)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, entry) in WordList.Sections("irregular-forms.txt").Where(entry => entry.Section == section))
        {
            var colon = entry.IndexOf(':');
            if (colon < 0)
                continue;
            foreach (var form in entry[(colon + 1)..].Split(','))
                all.TryAdd(form, entry[..colon]);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
