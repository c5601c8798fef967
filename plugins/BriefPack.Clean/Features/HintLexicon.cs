using System.Collections.Frozen;
using System.Reflection;

namespace BriefPack.Clean.Features;

/// <summary>Tells from ids and class names which part of a page an element is. Immutable and safe for any number of threads.</summary>
internal static class HintLexicon
{
    private static readonly FrozenDictionary<string, uint> Words = Load();
    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of parts.</summary>
    public static int Parts { get; } = Enum.GetValues<HintPart>().Length;

    /// <summary>The parts that the names stand for, a bit for each.</summary>
    public static uint PartsOf(ReadOnlySpan<char> names)
    {
        Span<char> pair = stackalloc char[48];
        var (bits, previous, length) = (0u, 0, 0);
        for (var i = 0; i <= names.Length; i++)
        {
            var c = i < names.Length ? names[i] : ' ';
            var letter = char.IsAsciiLetter(c);
            // "articleBody" and "article-body" are the same two words, and both together may be one of the lexicon.
            if (length > 0 && (!letter || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(names[i - 1])) || length == 24))
            {
                if (BySpan.TryGetValue(pair.Slice(previous, length), out var part))
                    bits |= part;
                if (previous > 0 && BySpan.TryGetValue(pair[..(previous + length)], out var both))
                    bits |= both;
                pair.Slice(previous, length).CopyTo(pair);
                (previous, length) = (length, 0);
            }

            if (letter)
                pair[previous + length++] = char.ToLowerInvariant(c);
            else if (c == ' ')
                previous = 0;
        }

        return bits;
    }

    private static FrozenDictionary<string, uint> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("hints.txt")
            ?? throw new InvalidOperationException("The hint lexicon is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, uint>(StringComparer.Ordinal);
        var bit = 0u;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                bit = 1u << (int)Enum.Parse<HintPart>(line.Trim('[', ']'), ignoreCase: true);
            else
                words[line] = words.GetValueOrDefault(line) | bit;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
