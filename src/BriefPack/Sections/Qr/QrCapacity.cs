namespace BriefPack;

/// <summary>How much each version of a QR code holds at error correction level M (ISO/IEC 18004:2015, table 9).</summary>
internal static class QrCapacity
{
    /// <summary>The number of versions.</summary>
    public const int Versions = 40;

    private static ReadOnlySpan<byte> CorrectionPerBlock =>
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
        26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ];

    private static ReadOnlySpan<byte> Blocks =>
    [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
        17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ];

    /// <summary>The number of blocks that the codewords are cut into.</summary>
    /// <param name="version">1 to 40.</param>
    public static int BlocksIn(int version) => Blocks[version - 1];

    /// <summary>The number of correction codewords of each block.</summary>
    /// <param name="version">1 to 40.</param>
    public static int CorrectionIn(int version) => CorrectionPerBlock[version - 1];

    /// <summary>The number of all codewords: what is left of the square beside its patterns.</summary>
    /// <param name="version">1 to 40.</param>
    public static int CodewordsIn(int version)
    {
        var modules = (((16 * version) + 128) * version) + 64;
        if (version >= 2)
        {
            var centers = (version / 7) + 2;
            modules -= (((25 * centers) - 10) * centers) - 55;
            if (version >= 7)
                modules -= 36;
        }
        return modules / 8;
    }

    /// <summary>The number of data codewords.</summary>
    /// <param name="version">1 to 40.</param>
    public static int DataIn(int version) => CodewordsIn(version) - (BlocksIn(version) * CorrectionIn(version));

    /// <summary>The bits of the length of a text in byte mode.</summary>
    /// <param name="version">1 to 40.</param>
    public static int LengthBits(int version) => version < 10 ? 8 : 16;

    /// <summary>The number of bytes of text.</summary>
    /// <param name="version">1 to 40.</param>
    public static int BytesIn(int version) => ((DataIn(version) * 8) - 4 - LengthBits(version)) / 8;

    /// <summary>The rows and columns that alignment patterns are centred on (annex E).</summary>
    /// <param name="version">1 to 40.</param>
    public static int[] AlignmentCenters(int version)
    {
        if (version == 1)
            return [];
        var count = (version / 7) + 2;
        var step = version == 32 ? 26 : ((version * 4) + (count * 2) + 1) / ((count * 2) - 2) * 2;
        var centers = new int[count];
        centers[0] = 6;
        for (int index = count - 1, at = (version * 4) + 10; index >= 1; index--, at -= step)
            centers[index] = at;
        return centers;
    }
}
