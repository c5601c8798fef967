namespace BriefPack.Benchmarks.Summarize.Scoring;

/// <summary>
/// The stemmer of M. F. Porter, "An algorithm for suffix stripping" (1980), in its original rules: the one that ROUGE-1.5.5 uses, which is why the
/// measurements need it beside the stemmer of the packages. Cached; not safe for several threads at once.
/// </summary>
internal sealed class PorterStemmer
{
    private static readonly (string Suffix, string Replacement)[] Step2 = Sorted(
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"));

    private static readonly (string Suffix, string Replacement)[] Step3 = Sorted(
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""));

    private static readonly string[] Step4 = [.. Sorted([.. "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize"
        .Split(' ').Select(suffix => (suffix, ""))]).Select(pair => pair.Suffix)];

    private readonly Dictionary<string, string> _cache = new(StringComparer.Ordinal);

    /// <summary>The stem of a lower-case word; words of one or two letters stay as they are.</summary>
    public string Stem(string word)
    {
        if (!_cache.TryGetValue(word, out var stem))
            _cache[word] = stem = word.Length <= 2 ? word : Strip(word);
        return stem;
    }

    private static string Strip(string word)
    {
        word = Inflections(word);
        if (word.EndsWith('y') && HasVowel(word[..^1]))
            word = word[..^1] + "i";
        word = Replace(word, Step2);
        word = Replace(word, Step3);
        if (Array.Find(Step4, suffix => word.EndsWith(suffix, StringComparison.Ordinal)) is { } found)
        {
            var stem = word[..^found.Length];
            if (Measure(stem) > 1 && (found != "ion" || stem.EndsWith('s') || stem.EndsWith('t')))
                word = stem;
        }
        if (word.EndsWith('e'))
        {
            var measure = Measure(word[..^1]);
            if (measure > 1 || (measure == 1 && !EndsShort(word[..^1])))
                word = word[..^1];
        }
        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word) > 1 ? word[..^1] : word;
    }

    private static string Inflections(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
            word = word[..^2];
        else if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
            word = word[..^1];
        if (word.EndsWith("eed", StringComparison.Ordinal))
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        var stem = word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : null;
        if (stem is null || !HasVowel(stem))
            return word;
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
            return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && IsConsonant(stem, stem.Length - 1) && !"lsz".Contains(stem[^1], StringComparison.Ordinal))
            return stem[..^1];
        return Measure(stem) == 1 && EndsShort(stem) ? stem + "e" : stem;
    }

    private static string Replace(string word, (string Suffix, string Replacement)[] rules)
    {
        foreach (var (suffix, replacement) in rules)
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                return Measure(word[..^suffix.Length]) > 0 ? word[..^suffix.Length] + replacement : word;
        return word;
    }

    private static bool IsConsonant(string word, int index) => word[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => index == 0 || !IsConsonant(word, index - 1),
        _ => true,
    };

    /// <summary>Porter's m: how often a run of vowels is followed by a run of consonants.</summary>
    private static int Measure(string word)
    {
        var (measure, afterVowel) = (0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var consonant = IsConsonant(word, i);
            if (consonant && afterVowel)
                measure++;
            afterVowel = !consonant;
        }
        return measure;
    }

    private static bool HasVowel(string word) => Enumerable.Range(0, word.Length).Any(i => !IsConsonant(word, i));

    private static bool EndsShort(string word) =>
        word.Length >= 3 && IsConsonant(word, word.Length - 3) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 1)
        && word[^1] is not ('w' or 'x' or 'y');

    private static (string Suffix, string Replacement)[] Sorted(params (string Suffix, string Replacement)[] rules) =>
        [.. rules.OrderByDescending(rule => rule.Suffix.Length)];
}
