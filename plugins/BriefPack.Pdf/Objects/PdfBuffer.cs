using System.Globalization;
using System.Text;

namespace BriefPack.Pdf;

/// <summary>Bytes of PDF syntax under construction. Reused: clearing keeps the room.</summary>
internal sealed class PdfBuffer
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Raw(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
        return this;
    }

    public PdfBuffer Int(long value)
    {
        Reserve(20);
        value.TryFormat(_bytes.AsSpan(Length), out var written, provider: CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>Writes a number given in thousandths, without trailing zeros.</summary>
    public PdfBuffer Thousandths(long value)
    {
        if (value < 0)
        {
            Raw((byte)'-');
            value = -value;
        }
        var (whole, part) = Math.DivRem(value, 1000);
        if (whole > 0 || part == 0)
            Int(whole);
        if (part == 0)
            return this;
        Raw((byte)'.').Raw((byte)('0' + (part / 100)));
        if (part % 100 == 0)
            return this;
        Raw((byte)('0' + (part / 10 % 10)));
        return part % 10 == 0 ? this : Raw((byte)('0' + (part % 10)));
    }

    /// <summary>Writes a number with at most three decimals.</summary>
    public PdfBuffer Number(double value) => Thousandths((long)Math.Round(value * 1000));

    public PdfBuffer Reference(int number) => Int(number).Raw(" 0 R"u8);

    /// <summary>Writes a name with its slash; characters that may not stand in names are escaped.</summary>
    public PdfBuffer Name(string name)
    {
        Raw((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > 0x20 and < 0x7F && !"#()<>[]{}/%"u8.Contains(value))
                Raw(value);
            else
                Raw((byte)'#').Hex(value);
        }
        return this;
    }

    /// <summary>Writes a text string: as it is where it is ASCII, as UTF-16 otherwise.</summary>
    public PdfBuffer Text(string text)
    {
        if (Ascii.IsValid(text))
        {
            Raw((byte)'(');
            foreach (var character in text)
                Escaped((byte)character);
            return Raw((byte)')');
        }
        Raw("<FEFF"u8);
        foreach (var character in text)
            Hex((byte)(character >> 8)).Hex((byte)character);
        return Raw((byte)'>');
    }

    /// <summary>Writes a byte of a literal string.</summary>
    public PdfBuffer Escaped(byte value) => value switch
    {
        (byte)'(' => Raw("\\("u8),
        (byte)')' => Raw("\\)"u8),
        (byte)'\\' => Raw("\\\\"u8),
        (byte)'\r' => Raw("\\r"u8),
        (byte)'\n' => Raw("\\n"u8),
        _ => Raw(value),
    };

    public PdfBuffer Hex(byte value) => Raw(Digit(value >> 4)).Raw(Digit(value & 15));

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
