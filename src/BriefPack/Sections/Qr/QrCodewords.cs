namespace BriefPack;

/// <summary>Makes the codewords of a QR code: data, padding and Reed-Solomon correction, interleaved (ISO/IEC 18004:2015, clauses 7.4 to 7.6).</summary>
internal static class QrCodewords
{
    // x^8 + x^4 + x^3 + x^2 + 1, the polynomial of the field.
    private const int Field = 0x11D;

    /// <summary>Makes the codewords of a text.</summary>
    /// <param name="text">The text, no longer than the version holds.</param>
    /// <param name="version">1 to 40.</param>
    public static byte[] Of(byte[] text, int version)
    {
        var data = Data(text, version);
        var blocks = QrCapacity.BlocksIn(version);
        var correction = QrCapacity.CorrectionIn(version);
        var shortLength = data.Length / blocks;
        var shortBlocks = blocks - (data.Length % blocks);
        var generator = Generator(correction);
        var parts = new (byte[] Data, byte[] Correction)[blocks];
        for (int index = 0, start = 0; index < blocks; index++)
        {
            var length = shortLength + (index < shortBlocks ? 0 : 1);
            var part = data[start..(start + length)];
            parts[index] = (part, Correction(part, generator));
            start += length;
        }
        var all = new List<byte>(QrCapacity.CodewordsIn(version));
        for (var index = 0; index <= shortLength; index++)
            foreach (var (part, _) in parts)
                if (index < part.Length)
                    all.Add(part[index]);
        for (var index = 0; index < correction; index++)
            foreach (var (_, part) in parts)
                all.Add(part[index]);
        return [.. all];
    }

    private static byte[] Data(byte[] text, int version)
    {
        var data = new byte[QrCapacity.DataIn(version)];
        var at = 0;
        void Write(int value, int bits)
        {
            for (var bit = bits - 1; bit >= 0; bit--, at++)
                if (((value >> bit) & 1) != 0)
                    data[at / 8] |= (byte)(0x80 >> (at % 8));
        }
        // 0100 is byte mode.
        Write(0b0100, 4);
        Write(text.Length, QrCapacity.LengthBits(version));
        foreach (var value in text)
            Write(value, 8);
        // Up to four zero bits end the text, the rest of a codeword is zero, and two values fill what is left in turn.
        at = Math.Min(at + 4, data.Length * 8);
        for (int index = (at + 7) / 8, pad = 0; index < data.Length; index++, pad++)
            data[index] = (byte)(pad % 2 == 0 ? 0xEC : 0x11);
        return data;
    }

    private static byte[] Generator(int degree)
    {
        var polynomial = new byte[degree];
        polynomial[^1] = 1;
        byte root = 1;
        for (var index = 0; index < degree; index++)
        {
            for (var term = 0; term < degree; term++)
            {
                polynomial[term] = Multiply(polynomial[term], root);
                if (term + 1 < degree)
                    polynomial[term] ^= polynomial[term + 1];
            }
            root = Multiply(root, 2);
        }
        return polynomial;
    }

    private static byte[] Correction(byte[] data, byte[] generator)
    {
        var remainder = new byte[generator.Length];
        foreach (var value in data)
        {
            var factor = (byte)(value ^ remainder[0]);
            Array.Copy(remainder, 1, remainder, 0, remainder.Length - 1);
            remainder[^1] = 0;
            for (var index = 0; index < remainder.Length; index++)
                remainder[index] ^= Multiply(generator[index], factor);
        }
        return remainder;
    }

    private static byte Multiply(byte left, byte right)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * Field);
            product ^= ((right >> bit) & 1) * left;
        }
        return (byte)product;
    }
}
