namespace BriefPack.Clean.Cues;

/// <summary>The words of one line with the hashes of their lower-case forms; made once and filled for line after line.</summary>
internal sealed class LineWords
{
    private LineWord[] words = new LineWord[64];
    private int[] ids = new int[64];
    private int count;

    /// <summary>The words in reading order, as <see cref="WordScanner"/> cuts them.</summary>
    public ReadOnlySpan<LineWord> Items => words.AsSpan(0, count);

    /// <summary>A number for each word that whoever looks at them may set.</summary>
    public Span<int> Ids => ids.AsSpan(0, count);

    /// <summary>Room for the cues of the line.</summary>
    public List<CueMatch> Found { get; } = new(8);

    /// <summary>Reads a line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        count = 0;
        var at = 0;
        while (at < line.Length)
        {
            var lower = Letters.LowerOf(line[at]);
            if (lower == 0)
            {
                at++;
                continue;
            }

            var start = at;
            var hash = Letters.Add(Letters.Seed, lower);
            if (!Letters.StandsAlone(line[at++]))
                while (at < line.Length && (lower = Letters.LowerOf(line[at])) != 0 && (line[at] < 128 || !Letters.EndsBefore(line[at], at - start)))
                {
                    hash = Letters.Add(hash, lower);
                    at++;
                }

            if (count == words.Length)
            {
                Array.Resize(ref words, count * 2);
                Array.Resize(ref ids, count * 2);
            }

            words[count++] = new LineWord(hash, start, at - start);
        }
    }
}
