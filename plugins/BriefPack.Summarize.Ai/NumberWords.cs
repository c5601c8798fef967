using System.Collections.Frozen;

namespace BriefPack.Summarize.Ai;

/// <summary>Brings numbers to one form: <c>1,250</c>, <c>1250</c>; <c>two</c> and <c>2</c>; <c>20th</c> and <c>20</c>.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, string> Digits = Load();

    /// <summary>The digits that a word stands for; null where it is no number.</summary>
    public static string? Normalize(string word)
    {
        if (Digits.TryGetValue(word, out var digits))
            return digits;
        if (!char.IsAsciiDigit(word[0]))
            return null;
        var number = word.TrimEnd('s', 't', 'h', 'n', 'd', 'r', '%').Replace(",", "", StringComparison.Ordinal);
        return number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(NumberWords).Assembly.GetManifestResourceStream("BriefPack.Summarize.Ai.numbers.txt")
            ?? throw new InvalidOperationException("The resource numbers.txt is missing from the assembly BriefPack.Summarize.Ai: build it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Trim().Split(' '))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
    }
}
