namespace BriefPack;

/// <summary>How hard a masked QR code is to read: the mask with the lowest sum is used (ISO/IEC 18004:2015, clause 7.8.3).</summary>
internal static class QrPenalty
{
    // 1:1:3:1:1 with four light modules at one side looks like a finder.
    private const int FinderBefore = 0b00001011101;
    private const int FinderAfter = 0b10111010000;

    /// <summary>The penalty of a code.</summary>
    /// <param name="dark">The modules.</param>
    /// <param name="size">How many on a side.</param>
    public static int Of(bool[,] dark, int size)
    {
        var penalty = 0;
        var count = 0;
        for (var line = 0; line < size; line++)
        {
            penalty += Line(size, index => dark[index, line]) + Line(size, index => dark[line, index]);
            for (var x = 0; x < size; x++)
            {
                count += dark[x, line] ? 1 : 0;
                if (x + 1 < size && line + 1 < size && dark[x, line] == dark[x + 1, line] && dark[x, line] == dark[x, line + 1] && dark[x, line] == dark[x + 1, line + 1])
                    penalty += 3;
            }
        }
        var percent = count * 100.0 / (size * size);
        return penalty + ((int)(Math.Abs(percent - 50) / 5) * 10);
    }

    private static int Line(int size, Func<int, bool> at)
    {
        var (penalty, run, window) = (0, 0, 0);
        for (var index = 0; index < size; index++)
        {
            var isDark = at(index);
            run = index > 0 && at(index - 1) == isDark ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
            window = ((window << 1) | (isDark ? 1 : 0)) & 0b11111111111;
            if (index >= 10 && window is FinderBefore or FinderAfter)
                penalty += 40;
        }
        return penalty;
    }
}
