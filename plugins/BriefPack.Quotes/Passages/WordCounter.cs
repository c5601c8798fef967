namespace BriefPack.Quotes;

/// <summary>Counts words as readers do: runs of letters and digits, apostrophes and hyphens inside them included.</summary>
internal static class WordCounter
{
    /// <summary>The number of words.</summary>
    internal static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            if (letter && !inside)
                words++;
            inside = letter || (inside && c is '’' or '\'' or '-' or '.');
        }
        return words;
    }
}
