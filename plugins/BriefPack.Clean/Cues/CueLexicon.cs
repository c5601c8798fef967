using System.Collections.Frozen;
using System.Reflection;

namespace BriefPack.Clean.Cues;

/// <summary>
/// The phrases of <c>cues.txt</c> as one word trie: every cue of a line is found in one pass over its words.
/// Immutable and safe for any number of threads.
/// </summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, int> words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly FrozenDictionary<long, int> edges;
    private readonly Ending[][] endings;

    private CueLexicon(Dictionary<string, int> words, Dictionary<long, int> edges, List<List<Ending>> endings)
    {
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
        bySpan = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        this.edges = edges.ToFrozenDictionary();
        this.endings = [.. endings.Select(list => list.ToArray())];
    }

    private enum Mode
    {
        Line,
        Start,
        Anywhere,
    }

    /// <summary>The lexicon that ships with the package.</summary>
    public static CueLexicon Default { get; } = Load();

    /// <summary>Adds every cue of the line to <paramref name="found"/> and returns how many words the line has.</summary>
    public int Find(ReadOnlySpan<char> line, List<CueMatch> found)
    {
        Span<char> lower = stackalloc char[64];
        var ids = new List<(int Id, int Start, int End)>();
        var scanner = new WordScanner(line);
        while (scanner.MoveNext())
        {
            var word = scanner.Current;
            var id = -1;
            if (word.Length <= lower.Length)
            {
                word.ToLowerInvariant(lower);
                if (!bySpan.TryGetValue(lower[..word.Length], out id))
                    id = -1;
            }

            ids.Add((id, scanner.Start, scanner.Start + scanner.Length));
        }

        for (var first = 0; first < ids.Count; first++)
        {
            var node = 0;
            for (var at = first; at < ids.Count && ids[at].Id >= 0; at++)
            {
                if (!edges.TryGetValue(Key(node, ids[at].Id), out node))
                    break;
                foreach (var ending in endings[node])
                {
                    var fits = ending.Mode switch
                    {
                        Mode.Anywhere => true,
                        Mode.Start => first == 0,
                        _ => first == 0 && at == ids.Count - 1,
                    };
                    if (fits)
                        found.Add(new CueMatch(ending.Category, ids[first].Start, ids[at].End - ids[first].Start, at - first + 1, first == 0));
                }
            }
        }

        return ids.Count;
    }

    private static CueLexicon Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("cues.txt")
            ?? throw new InvalidOperationException("The cue lexicon is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var edges = new Dictionary<long, int>();
        var endings = new List<List<Ending>> { new() };
        var category = CueCategory.Print;
        var mode = Mode.Line;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                var parts = line.Trim('[', ']').Split(' ');
                category = Enum.Parse<CueCategory>(parts[0], ignoreCase: true);
                mode = Enum.Parse<Mode>(parts[1], ignoreCase: true);
                continue;
            }

            var node = 0;
            var scanner = new WordScanner(line);
            while (scanner.MoveNext())
            {
                var word = scanner.Current.ToString().ToLowerInvariant();
                if (!words.TryGetValue(word, out var id))
                    words.Add(word, id = words.Count);
                if (!edges.TryGetValue(Key(node, id), out var child))
                {
                    child = endings.Count;
                    endings.Add([]);
                    edges.Add(Key(node, id), child);
                }

                node = child;
            }

            endings[node].Add(new Ending(category, mode));
        }

        return new CueLexicon(words, edges, endings);
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private readonly record struct Ending(CueCategory Category, Mode Mode);
}
