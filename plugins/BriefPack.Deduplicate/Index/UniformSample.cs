namespace BriefPack.Deduplicate;

/// <summary>Collects hash values, which are spread evenly over their range, and puts them in order.</summary>
internal sealed class UniformSample
{
    private uint[] values = new uint[512];
    private uint[] sorted = new uint[512];
    private int[] starts = new int[513];
    private int count;

    public void Clear() => count = 0;

    public void Add(uint value)
    {
        if (count == values.Length)
            Array.Resize(ref values, 2 * count);
        values[count++] = value;
    }

    /// <summary>The values in ascending order without repetition, valid until the next call.</summary>
    /// <param name="limit">No value is above this.</param>
    public ReadOnlySpan<uint> Sort(uint limit)
    {
        if (count == 0)
            return [];
        Distribute(limit);
        // Each value stands within its bucket of about one value now: what insertion finishes in one pass. Text that repeats one passage
        // fills few buckets, with equal values, which insertion leaves where they are.
        var distinct = 0;
        for (var i = 0; i < count; i++)
        {
            var value = sorted[i];
            var place = distinct;
            while (place > 0 && sorted[place - 1] > value)
                place--;
            if (place > 0 && sorted[place - 1] == value)
                continue;
            sorted.AsSpan(place, distinct - place).CopyTo(sorted.AsSpan(place + 1));
            sorted[place] = value;
            distinct++;
        }
        return sorted.AsSpan(0, distinct);
    }

    private void Distribute(uint limit)
    {
        if (sorted.Length < count)
        {
            sorted = new uint[values.Length];
            starts = new int[values.Length + 1];
        }
        var places = starts.AsSpan(0, count + 1);
        places.Clear();
        var (buckets, range) = ((ulong)count, (ulong)limit + 1);
        // Division by the range as a multiplication: the quotient may be one too small at bucket edges, the same for all values, so order holds.
        var scale = ((UInt128)buckets << 64) / range;
        var factor = scale > ulong.MaxValue ? ulong.MaxValue : (ulong)scale;
        for (var i = 0; i < count; i++)
            places[Bucket(values[i], factor) + 1]++;
        for (var i = 1; i <= count; i++)
            places[i] += places[i - 1];
        for (var i = 0; i < count; i++)
            sorted[places[Bucket(values[i], factor)]++] = values[i];
    }

    private static int Bucket(uint value, ulong factor) => (int)Math.BigMul(value, factor, out _);
}
