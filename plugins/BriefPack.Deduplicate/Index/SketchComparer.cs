namespace BriefPack.Deduplicate;

/// <summary>Compares sketches. One instance serves one thread at a time; comparing one sketch with several in a row reads it once.</summary>
internal sealed class SketchComparer
{
    // Fewer than three numbers and names say nothing: a short item may name one place twice.
    private const int LeastFacts = 3;

    private uint[] firstRuns = [uint.MaxValue];
    private uint[] secondRuns = [];
    private TextSketch first;

    public SketchComparison Compare(TextSketch first, TextSketch second)
    {
        if (!first.IsSame(this.first))
            Read(first.Sample, ref firstRuns);
        this.first = first;
        Read(second.Sample, ref secondRuns);
        var limit = Math.Min(SampleRates.RunLimit((uint)first.Length), SampleRates.RunLimit((uint)second.Length));
        var (shared, inFirst, inSecond) = CountRuns(firstRuns, secondRuns, limit);
        return new SketchComparison(shared, inFirst, inSecond, CompareFacts(first.Facts, second.Facts));
    }

    // Without branches that the values decide: those are as good as random, and mispredicting them took three times as long.
    private static (int Shared, int First, int Second) CountRuns(uint[] first, uint[] second, uint limit)
    {
        int shared = 0, i = 0, j = 0;
        while (true)
        {
            var (x, y) = (first[i], second[j]);
            if (Math.Min(x, y) >= limit)
                return (shared, i, j);
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
    }

    // Ends with a value above all limits.
    private static void Read(ReadOnlySpan<ushort> differences, ref uint[] runs)
    {
        if (runs.Length <= differences.Length)
            runs = new uint[Math.Max(512, 2 * differences.Length)];
        var value = 0u;
        var count = 0;
        foreach (var difference in differences)
        {
            value += difference;
            runs[count] = value;
            count += difference != ushort.MaxValue ? 1 : 0;
        }
        runs[count] = uint.MaxValue;
    }

    private static double CompareFacts(ReadOnlySpan<ushort> first, ReadOnlySpan<ushort> second)
    {
        // A full sample says nothing of hashes above its greatest.
        var limit = Math.Min(Limit(first), Limit(second));
        int shared = 0, i = 0, j = 0;
        while (true)
        {
            var x = i < first.Length ? first[i] : int.MaxValue;
            var y = j < second.Length ? second[j] : int.MaxValue;
            if (Math.Min(x, y) > limit)
                break;
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        var fewer = Math.Min(i, j);
        return fewer < LeastFacts ? 1 : (double)shared / fewer;
    }

    private static int Limit(ReadOnlySpan<ushort> facts) => facts.Length == SampleRates.Facts ? facts[^1] : ushort.MaxValue;
}
