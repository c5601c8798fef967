using System.Reflection;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Features;

/// <summary>Tells from ids and class names which part of a page an element is. Immutable and safe for any number of threads.</summary>
internal static class HintLexicon
{
    private static readonly (WordTable Words, uint[] Parts) Lexicon = Load();

    /// <summary>The number of parts.</summary>
    public static int Parts { get; } = Enum.GetValues<HintPart>().Length;

    /// <summary>The parts that the names stand for, a bit for each.</summary>
    public static uint PartsOf(ReadOnlySpan<char> names)
    {
        var (words, parts) = Lexicon;
        Span<char> pair = stackalloc char[48];
        var (bits, previous, length) = (0u, 0, 0);
        var (hash, pairHash) = (Letters.Seed, Letters.Seed);
        for (var i = 0; i <= names.Length; i++)
        {
            var c = i < names.Length ? names[i] : ' ';
            var letter = char.IsAsciiLetter(c);
            // "articleBody" and "article-body" are the same two words, and both together may be one of the lexicon.
            if (length > 0 && (!letter || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(names[i - 1])) || length == 24))
            {
                if (words.Find(hash, pair.Slice(previous, length)) is >= 0 and var one)
                    bits |= parts[one];
                if (previous > 0 && words.Find(pairHash, pair[..(previous + length)]) is >= 0 and var both)
                    bits |= parts[both];
                pair.Slice(previous, length).CopyTo(pair);
                (previous, length) = (length, 0);
                (pairHash, hash) = (hash, Letters.Seed);
            }

            if (letter)
            {
                var lower = (char)(c | 0x20);
                pair[previous + length++] = lower;
                hash = Letters.Add(hash, lower);
                pairHash = Letters.Add(pairHash, lower);
            }
            else if (c == ' ')
                previous = 0;
        }

        return bits;
    }

    private static (WordTable Words, uint[] Parts) Load()
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

        return (new WordTable(words.Keys), [.. words.Values]);
    }
}
