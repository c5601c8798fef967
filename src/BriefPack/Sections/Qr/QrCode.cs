using System.Text;

namespace BriefPack;

/// <summary>
/// A QR code of a short text: byte mode in UTF-8, error correction level M (a seventh of the code may be lost), the smallest version that holds it.
/// Source: ISO/IEC 18004:2015.
/// </summary>
internal sealed class QrCode
{
    /// <summary>The longest text in UTF-8 bytes: version 40, level M.</summary>
    public const int LongestText = 2331;

    private readonly bool[,] dark;
    private readonly bool[,] reserved;
    private readonly int version;

    private QrCode(int version)
    {
        this.version = version;
        Size = (4 * version) + 17;
        dark = new bool[Size, Size];
        reserved = new bool[Size, Size];
    }

    /// <summary>The number of modules on a side, without the quiet zone of four modules that must surround the code.</summary>
    public int Size { get; }

    /// <summary>Whether a module is dark.</summary>
    /// <param name="x">The column from the left.</param>
    /// <param name="y">The row from the top.</param>
    public bool this[int x, int y] => dark[x, y];

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or null where the text is longer than <see cref="LongestText"/>.</returns>
    public static QrCode? Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var version = 1; version <= QrCapacity.Versions; version++)
        {
            if (QrCapacity.BytesIn(version) < bytes.Length)
                continue;
            var code = new QrCode(version);
            code.DrawPatterns();
            code.DrawData(QrCodewords.Of(bytes, version));
            code.ApplyBestMask();
            return code;
        }
        return null;
    }

    private void Set(int x, int y, bool isDark) => (dark[x, y], reserved[x, y]) = (isDark, true);

    private void DrawPatterns()
    {
        for (var index = 0; index < Size; index++)
        {
            Set(6, index, index % 2 == 0);
            Set(index, 6, index % 2 == 0);
        }
        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        var centers = QrCapacity.AlignmentCenters(version);
        foreach (var x in centers)
            foreach (var y in centers)
                if (!((x == 6 && y == 6) || (x == 6 && y == Size - 7) || (x == Size - 7 && y == 6)))
                    DrawAlignment(x, y);
        DrawFormat(mask: 0);
        DrawVersion();
    }

    private void DrawFinder(int centerX, int centerY)
    {
        for (var dy = -4; dy <= 4; dy++)
            for (var dx = -4; dx <= 4; dx++)
            {
                var (x, y) = (centerX + dx, centerY + dy);
                if (x >= 0 && x < Size && y >= 0 && y < Size)
                    Set(x, y, Math.Max(Math.Abs(dx), Math.Abs(dy)) is not (2 or 4));
            }
    }

    private void DrawAlignment(int centerX, int centerY)
    {
        for (var dy = -2; dy <= 2; dy++)
            for (var dx = -2; dx <= 2; dx++)
                Set(centerX + dx, centerY + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
    }

    // Clause 7.9: two bits of the level (00 for M), three of the mask, ten of a BCH code, and a mask so that they are never all zero.
    private void DrawFormat(int mask)
    {
        var remainder = mask;
        for (var bit = 0; bit < 10; bit++)
            remainder = (remainder << 1) ^ ((remainder >> 9) * 0x537);
        var bits = ((mask << 10) | remainder) ^ 0x5412;
        bool Bit(int index) => ((bits >> index) & 1) != 0;
        for (var index = 0; index <= 5; index++)
            Set(8, index, Bit(index));
        Set(8, 7, Bit(6));
        Set(8, 8, Bit(7));
        Set(7, 8, Bit(8));
        for (var index = 9; index < 15; index++)
            Set(14 - index, 8, Bit(index));
        for (var index = 0; index < 8; index++)
            Set(Size - 1 - index, 8, Bit(index));
        for (var index = 8; index < 15; index++)
            Set(8, Size - 15 + index, Bit(index));
        Set(8, Size - 8, true);
    }

    // Clause 7.10: six bits of the version and twelve of a Golay code, from version 7 on.
    private void DrawVersion()
    {
        if (version < 7)
            return;
        var remainder = version;
        for (var bit = 0; bit < 12; bit++)
            remainder = (remainder << 1) ^ ((remainder >> 11) * 0x1F25);
        var bits = (version << 12) | remainder;
        for (var index = 0; index < 18; index++)
        {
            var isDark = ((bits >> index) & 1) != 0;
            Set(Size - 11 + (index % 3), index / 3, isDark);
            Set(index / 3, Size - 11 + (index % 3), isDark);
        }
    }

    // Clause 7.7.3: two columns at a time from the right, up and down in turn, past the vertical timing pattern.
    private void DrawData(byte[] codewords)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            if (right == 6)
                right = 5;
            var upward = ((right + 1) & 2) == 0;
            for (var step = 0; step < Size; step++)
            {
                for (var x = right; x > right - 2; x--)
                {
                    var y = upward ? Size - 1 - step : step;
                    if (reserved[x, y] || bit >= codewords.Length * 8)
                        continue;
                    dark[x, y] = ((codewords[bit / 8] >> (7 - (bit % 8))) & 1) != 0;
                    bit++;
                }
            }
        }
    }

    private void ApplyBestMask()
    {
        var (best, bestPenalty) = (0, int.MaxValue);
        for (var mask = 0; mask < 8; mask++)
        {
            ApplyMask(mask);
            DrawFormat(mask);
            var penalty = QrPenalty.Of(dark, Size);
            if (penalty < bestPenalty)
                (best, bestPenalty) = (mask, penalty);
            // Applying a mask twice takes it away.
            ApplyMask(mask);
        }
        ApplyMask(best);
        DrawFormat(best);
    }

    // Clause 7.8.2.
    private void ApplyMask(int mask)
    {
        for (var y = 0; y < Size; y++)
            for (var x = 0; x < Size; x++)
                if (!reserved[x, y])
                    dark[x, y] ^= mask switch
                    {
                        0 => (x + y) % 2 == 0,
                        1 => y % 2 == 0,
                        2 => x % 3 == 0,
                        3 => (x + y) % 3 == 0,
                        4 => ((x / 3) + (y / 2)) % 2 == 0,
                        5 => (x * y % 2) + (x * y % 3) == 0,
                        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
                        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
                    };
    }
}
