namespace BriefPack.Typesetting;

/// <summary>
/// Finds where words may be hyphenated, by patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983). Results are cached; use
/// one instance from one thread at a time.
/// </summary>
public sealed class Hyphenator
{
    private const int LeftMinimum = 2;
    private const int RightMinimum = 3;

    // Enough for the vocabulary of a large pack; the cache is emptied when it is full, so that memory stays bounded.
    private const int MaxCached = 40_000;

    private readonly Dictionary<string, byte[]> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _exceptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _cache = new(StringComparer.Ordinal);
    private readonly int _longest;

    private Hyphenator(Stream patterns)
    {
        using var reader = new StreamReader(patterns);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '=')
                AddException(line.AsSpan(1));
            else
                AddPattern(line);
        }
        foreach (var pattern in _patterns.Keys)
            _longest = Math.Max(_longest, pattern.Length);
    }

    /// <summary>The hyphenator of a language, or null where there are no patterns for it: then lines are broken between words only.</summary>
    /// <param name="language">A BCP 47 tag; English in all its regions has patterns.</param>
    public static Hyphenator? For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var primary = language.AsSpan();
        var dash = primary.IndexOf('-');
        if (!(dash < 0 ? primary : primary[..dash]).Equals("en", StringComparison.OrdinalIgnoreCase))
            return null;
        return new Hyphenator(typeof(Hyphenator).Assembly.GetManifestResourceStream("Hyphenation-en-us.txt")!);
    }

    /// <summary>The places where a word may be broken.</summary>
    /// <param name="word">Letters only.</param>
    /// <returns>Indices into the word, ascending: a hyphen may stand before the letter at each. At least two letters stay before, three after.</returns>
    public ReadOnlySpan<int> Hyphenate(ReadOnlySpan<char> word)
    {
        if (word.Length < LeftMinimum + RightMinimum || word.Length > 63)
            return default;
        var lookup = _cache.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var points))
            return points;
        if (_cache.Count >= MaxCached)
            _cache.Clear();
        points = Compute(word);
        _cache[word.ToString()] = points;
        return points;
    }

    private int[] Compute(ReadOnlySpan<char> word)
    {
        Span<char> padded = stackalloc char[word.Length + 2];
        padded[0] = '.';
        word.ToLowerInvariant(padded[1..]);
        padded[^1] = '.';
        var exceptions = _exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        if (exceptions.TryGetValue(padded[1..^1], out var fixedPoints))
            return fixedPoints;
        Span<byte> values = stackalloc byte[padded.Length + 1];
        values.Clear();
        var lookup = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < padded.Length; start++)
            for (var length = 1; length <= Math.Min(_longest, padded.Length - start); length++)
                if (lookup.TryGetValue(padded.Slice(start, length), out var levels))
                    for (var i = 0; i < levels.Length; i++)
                        values[start + i] = Math.Max(values[start + i], levels[i]);
        var points = new List<int>();
        for (var i = LeftMinimum; i <= word.Length - RightMinimum; i++)
            if ((values[i + 1] & 1) == 1)
                points.Add(i);
        return [.. points];
    }

    private void AddPattern(string line)
    {
        var letters = new char[line.Length];
        var levels = new byte[line.Length + 1];
        var count = 0;
        foreach (var character in line)
        {
            if (char.IsAsciiDigit(character))
                levels[count] = (byte)(character - '0');
            else
                letters[count++] = character;
        }
        _patterns[new string(letters, 0, count)] = levels[..(count + 1)];
    }

    private void AddException(ReadOnlySpan<char> line)
    {
        var letters = new char[line.Length];
        var points = new List<int>();
        var count = 0;
        foreach (var character in line)
        {
            if (character == '-')
                points.Add(count);
            else
                letters[count++] = character;
        }
        _exceptions[new string(letters, 0, count)] = [.. points];
    }
}
