namespace BriefPack.Deduplicate;

/// <summary>
/// How much of a text goes into its sketch. The rates depend on the text's length alone, so that two sketches know of each other
/// which part of the hash values both have sampled.
/// </summary>
internal static class SampleRates
{
    /// <summary>To be raised with every change of the hash functions or rates, so that stored sketches are not compared with new ones.</summary>
    public const int Version = 1;

    /// <summary>Letters and digits in a run: nine separated best among exact comparisons on the dev pages (F1 at the best threshold: 7 0.991, 9 0.994, 12 0.993).</summary>
    public const int RunLength = 9;

    /// <summary>Letters and digits in a key: long enough that two stories about one thing rarely share one, short enough to survive misread letters.</summary>
    public const int KeyLength = 24;

    /// <summary>Bits of a sampled run's hash that are kept: 350 values of one text meet 0.35 values of another by chance.</summary>
    public const int RunBits = 22;

    /// <summary>The most numbers and names in a sketch.</summary>
    public const int Facts = 48;

    private const int RunShare = 12;
    private const int LeastRuns = 160;
    private const int MostRuns = 8192;
    private const int KeyShare = 128;
    private const int LeastKeys = 32;
    private const int MostKeys = 512;

    /// <summary>A text with so many runs keeps those whose hash (of <see cref="RunBits"/>) is below this.</summary>
    public static uint RunLimit(uint runs)
    {
        var wanted = Math.Clamp(runs / RunShare, LeastRuns, MostRuns);
        return runs <= wanted ? 1u << RunBits : (uint)(((ulong)wanted << RunBits) / runs);
    }

    /// <summary>A text with so many runs keeps the keys whose hash is at most this.</summary>
    public static uint KeyLimit(uint runs)
    {
        var wanted = Math.Clamp(runs / KeyShare, LeastKeys, MostKeys);
        return runs <= wanted ? uint.MaxValue : (uint)(((ulong)wanted << 32) / runs);
    }
}
