using System.Reflection;

namespace BriefPack.Clean.Cues;

/// <summary>
/// The phrases of <c>cues.txt</c> as one word trie: every cue of a line is found in one pass over its words.
/// Immutable and safe for any number of threads.
/// </summary>
internal sealed class CueLexicon
{
    private readonly WordTable words;
    private readonly int[] firstNode;
    private readonly Dictionary<long, int> edges;
    private readonly Ending[][] endings;

    private CueLexicon(WordTable words, Dictionary<long, int> edges, List<List<Ending>> endings)
    {
        this.words = words;
        this.edges = edges;
        this.endings = [.. endings.Select(list => list.ToArray())];
        firstNode = new int[words.Count];
        for (var id = 0; id < firstNode.Length; id++)
            firstNode[id] = edges.GetValueOrDefault(Key(0, id));
    }

    private enum Mode
    {
        Line,
        Start,
        Label,
        Part,
        Anywhere,
    }

    /// <summary>The lexicon that ships with the package.</summary>
    public static CueLexicon Default { get; } = Load();

    /// <summary>Adds every cue of the line to <paramref name="found"/> and returns how many words the line has.</summary>
    public int Find(ReadOnlySpan<char> line, List<CueMatch> found)
    {
        var scanned = new LineWords();
        scanned.Read(line);
        return Find(line, scanned, found);
    }

    /// <summary>Adds every cue of the line to <paramref name="found"/> and returns how many words the line has.</summary>
    /// <param name="line">The line.</param>
    /// <param name="scanned">The words of the line.</param>
    /// <param name="found">Takes the cues.</param>
    public int Find(ReadOnlySpan<char> line, LineWords scanned, List<CueMatch> found)
    {
        var items = scanned.Items;
        var ids = scanned.Ids;
        for (var i = 0; i < items.Length; i++)
            ids[i] = words.Find(items[i].Hash, line.Slice(items[i].Start, items[i].Length));
        for (var first = 0; first < ids.Length; first++)
        {
            if (ids[first] < 0)
                continue;
            var node = firstNode[ids[first]];
            for (var at = first; node != 0; )
            {
                foreach (var ending in endings[node])
                {
                    var fits = ending.Mode switch
                    {
                        Mode.Anywhere => true,
                        Mode.Start => first == 0,
                        Mode.Label => first == 0 && IsLabel(line, items[at].Start + items[at].Length),
                        // In running text the phrase speaks about a policy, a licence or an application; alone it is one.
                        Mode.Part => (at - first + 1) * 4 >= ids.Length,
                        _ => first == 0 && at == ids.Length - 1,
                    };
                    if (fits)
                        found.Add(new CueMatch(ending.Category, items[first].Start, items[at].Start + items[at].Length - items[first].Start, at - first + 1, first == 0));
                }

                if (++at == ids.Length || ids[at] < 0 || !edges.TryGetValue(Key(node, ids[at]), out node))
                    break;
            }
        }

        return ids.Length;
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

        return new CueLexicon(new WordTable([.. words.OrderBy(word => word.Value).Select(word => word.Key)]), edges, endings);
    }

    private static bool IsLabel(ReadOnlySpan<char> line, int end)
    {
        var rest = line[end..].TrimStart();
        return rest.Length > 1 && rest[0] is ':' or '：' or '|' or '»' or '>';
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private readonly record struct Ending(CueCategory Category, Mode Mode);
}
