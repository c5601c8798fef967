namespace BriefPack.Clean.Features;

/// <summary>Logarithms of counts, which features are full of: taken once for each small count.</summary>
internal static class Logs
{
    private static readonly double[] Small = [.. Enumerable.Range(0, 1024).Select(n => Math.Log(1 + n))];

    /// <summary>The natural logarithm of one more than the count.</summary>
    public static double Of(int count) => (uint)count < (uint)Small.Length ? Small[count] : Math.Log(1.0 + count);
}
