namespace BriefPack.Deduplicate;

/// <summary>What two sketches say about their texts.</summary>
/// <param name="Shared">Sampled runs that both texts have.</param>
/// <param name="First">Runs of the first text in the part of the hash values that both sample.</param>
/// <param name="Second">Runs of the second text in that part.</param>
/// <param name="SharedFacts">The share of numbers and names, of the text with fewer of them, that the other has too; 1 where there are too few to tell.</param>
internal readonly record struct SketchComparison(int Shared, int First, int Second, double SharedFacts)
{
    // Fewer than three numbers and names say nothing: a short item may name one place twice.
    private const int LeastFacts = 3;

    // From this share of common wording on, differing facts are a correction or misread letters, not another template: the most
    // alike template pairs of the dev articles share 0.7.
    private const double NearlyAll = 0.8;

    // Fewer shared runs than this are too few to estimate a share from (its standard deviation would exceed 0.2).
    private const int LeastShared = 6;

    /// <summary>The share of the first text that the second holds, 0 to 1.</summary>
    public double FirstHeld => First == 0 ? 0 : (double)Shared / First;

    /// <summary>The share of the second text that the first holds, 0 to 1.</summary>
    public double SecondHeld => Second == 0 ? 0 : (double)Shared / Second;

    /// <summary>The share of the text with the larger held share: containment (Broder 1997).</summary>
    public double Containment => Math.Max(FirstHeld, SecondHeld);

    /// <summary>The common share of both texts together (Jaccard).</summary>
    public double Resemblance => First + Second == Shared ? 0 : (double)Shared / (First + Second - Shared);

    /// <summary>Whether the two are versions of one story.</summary>
    public bool IsNearDuplicate(NearDuplicateOptions options) =>
        Shared >= LeastShared && Containment >= options.Threshold && (Containment >= NearlyAll || SharedFacts >= options.SharedFacts);

    public static SketchComparison Compare(TextSketch first, TextSketch second)
    {
        var limit = Math.Min(SampleRates.RunLimit((uint)first.Length), SampleRates.RunLimit((uint)second.Length));
        int shared = 0, inFirst = 0, inSecond = 0;
        var a = new RunReader(first.Sample);
        var b = new RunReader(second.Sample);
        a.Read();
        b.Read();
        while (Math.Min(a.Current, b.Current) < limit)
        {
            var (x, y) = (a.Current, b.Current);
            if (x == y)
                shared++;
            if (x <= y)
            {
                inFirst++;
                a.Read();
            }
            if (y <= x)
            {
                inSecond++;
                b.Read();
            }
        }
        return new SketchComparison(shared, inFirst, inSecond, CompareFacts(first.Facts, second.Facts));
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
            if (x == y)
                shared++;
            if (x <= y)
                i++;
            if (y <= x)
                j++;
        }
        var fewer = Math.Min(i, j);
        return fewer < LeastFacts ? 1 : (double)shared / fewer;
    }

    private static int Limit(ReadOnlySpan<ushort> facts) => facts.Length == SampleRates.Facts ? facts[^1] : ushort.MaxValue;
}
