namespace BriefPack.Deduplicate;

/// <summary>Sorts by one field of the bits, in time linear in the number of values and without disturbing the order of values that are equal there (Knuth 1973, 5.2.5).</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;

    /// <param name="values">The values; their order changes.</param>
    /// <param name="scratch">Room for as many.</param>
    /// <param name="lowest">The lowest bit of the field.</param>
    /// <param name="bits">The number of its bits.</param>
    public static void Sort(Span<ulong> values, Span<ulong> scratch, int lowest, int bits)
    {
        Span<int> places = stackalloc int[1 << DigitBits];
        var source = values;
        var target = scratch[..values.Length];
        for (var shift = lowest; shift < lowest + bits; shift += DigitBits)
        {
            var mask = (1UL << Math.Min(DigitBits, lowest + bits - shift)) - 1;
            places.Clear();
            foreach (var value in source)
                places[(int)(value >> shift & mask)]++;
            var sum = 0;
            foreach (ref var place in places)
                (place, sum) = (sum, sum + place);
            foreach (var value in source)
                target[places[(int)(value >> shift & mask)]++] = value;
            var swap = source;
            source = target;
            target = swap;
        }
        if (source != values)
            source.CopyTo(values);
    }
}
