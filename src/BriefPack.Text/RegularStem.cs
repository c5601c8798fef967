namespace BriefPack.Text;

/// <summary>Gives back what <c>-ed</c> and <c>-ing</c> took from a regular verb: a final e, or one of two equal consonants.</summary>
internal static class RegularStem
{
    public static string Restore(ReadOnlySpan<char> stem)
    {
        var n = stem.Length;
        if (n < 2 || !HasVowel(stem))
            return n < 2 || stem[^1] is not ('s' or 'v' or 'z') ? stem.ToString() : string.Concat(stem, "e");
        var last = stem[^1];
        var before = stem[^2];
        if (last == before && !IsVowel(stem, n - 1))
        {
            // Called, missed and added keep both; stopped and controlled, of more syllables or other letters, lose one.
            var keeps = last is 's' or 'z' or 'f' || n == 3 || (last == 'l' && Syllables(stem) == 1);
            return keeps ? stem.ToString() : stem[..^1].ToString();
        }

        return TakesE(stem, last, before) ? string.Concat(stem, "e") : stem.ToString();
    }

    private static bool TakesE(ReadOnlySpan<char> stem, char last, char before)
    {
        var n = stem.Length;
        if (last is 'v' or 'c' or 'z' || (last == 'u' && before != 'o') || (last == 's' && before != 's'))
            return true;
        if (last is 'w' or 'x' or 'y' or 'h' or 'a' or 'i' or 'o' or 'e')
            return last == 'e' && before != 'e';
        if (last == 'g')
            return before is 'd' or 'r' or 'l' or 'n' ? before != 'n' || !stem.EndsWith("ong") && !(n <= 4 && stem[^3] is 'a' or 'i' && stem[0] != 'r') && !(stem.EndsWith("ing") && Syllables(stem) == 1 && stem is not ("hing" or "cring" or "fring")) : IsVowel(stem, n - 2);
        if (last == 'l' && before is 'b' or 'p' or 'd' or 't' or 'g' or 'f' or 'k' or 'c' or 'z')
            return true;
        if (!IsVowel(stem, n - 2))
            return false;
        if (n > 2 && IsVowel(stem, n - 3))
            return (stem[^3] is 'i' or 'u' && before == 'a' && last is 't' or 'd') || stem.EndsWith("guid") || stem.EndsWith("quir") || stem.EndsWith("uis");
        if (Syllables(stem) == 1)
            return true;
        return (before, last) switch
        {
            ('a', 't' or 'r' or 'd' or 'p' or 'k' or 'm') => true,
            ('i', 'r' or 'd' or 'n' or 'k' or 'l' or 'm' or 's') => !stem.EndsWith("pencil"),
            ('u', 't' or 'r' or 'd' or 'm' or 'k' or 'l' or 'n' or 'c') => true,
            ('i' or 'a' or 'o', 'b') => true,
            ('o', 'm') => stem.EndsWith("com"),
            ('o', 'r') => stem.EndsWith("scor") || stem.EndsWith("plor") || stem.EndsWith("stor") || stem.EndsWith("gnor"),
            ('o', 't' or 'd' or 'k' or 's' or 'p') => !stem.EndsWith("velop") && !stem.EndsWith("gallop") && !stem.EndsWith("pilot"),
            ('e', 't') => stem.EndsWith("plet") || stem.EndsWith("elet") || stem.EndsWith("mpet"),
            ('e', 'd') => stem.EndsWith("ced") || stem.EndsWith("mped"),
            _ => false,
        };
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            if (IsVowel(stem, i))
                return true;
        }

        return false;
    }

    private static int Syllables(ReadOnlySpan<char> stem)
    {
        var count = 0;
        for (var i = 0; i < stem.Length; i++)
            count += IsVowel(stem, i) && (i == 0 || !IsVowel(stem, i - 1)) ? 1 : 0;
        return count;
    }

    /// <summary>y is a vowel behind a consonant, and the u of qu is none.</summary>
    private static bool IsVowel(ReadOnlySpan<char> stem, int i) => stem[i] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => i == 0 || stem[i - 1] != 'q',
        'y' => i > 0 && !IsVowel(stem, i - 1),
        _ => false,
    };
}
