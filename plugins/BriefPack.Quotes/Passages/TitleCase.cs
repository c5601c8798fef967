namespace BriefPack.Quotes;

/// <summary>Tells titles of works and programmes from sentences by their capitals.</summary>
internal static class TitleCase
{
    private const int FewestWords = 2;
    private const int MostWords = 12;

    // Articles, conjunctions and prepositions up to this length stay small in titles.
    private const int LongestSmallWord = 4;

    /// <summary>Whether quoted words are written as a title: first word and all longer words with a capital.</summary>
    internal static bool IsTitle(ReadOnlySpan<char> quoted)
    {
        var words = 0;
        var capitals = 0;
        foreach (var range in quoted.Split(' '))
        {
            var word = quoted[range].Trim("“”\"'‘’,.!?:;()[]…".AsSpan());
            if (word.IsEmpty)
                continue;
            words++;
            if (char.IsUpper(word[0]) || char.IsDigit(word[0]))
                capitals++;
            else if (word.Length > LongestSmallWord || words == 1)
                return false;
        }
        return words is >= FewestWords and <= MostWords && capitals * 3 >= words * 2 && capitals >= FewestWords && !AllCapitals(quoted);
    }

    // "STOP IT NOW" is shouted, not a title.
    private static bool AllCapitals(ReadOnlySpan<char> quoted)
    {
        foreach (var c in quoted)
            if (char.IsLower(c))
                return false;
        return true;
    }
}
