namespace BriefPack.Pdf;

/// <summary>A DICT of a CFF font: operators with their operands, kept as bytes so that what is not understood is copied unchanged (Technical Note 5176, section 4).</summary>
internal sealed class CffDictionary
{
    public const int Private = 18;
    public const int Subroutines = 19;
    public const int CharStrings = 17;
    public const int CharSet = 15;
    public const int BoundingBox = 5;
    public const int Matrix = 0x0C07;
    public const int Registry = 0x0C1E;
    public const int CidCount = 0x0C22;
    public const int FontArray = 0x0C24;
    public const int FontSelect = 0x0C25;

    private readonly Dictionary<int, (byte[] Bytes, int[] Numbers)> _entries = [];

    public CffDictionary(ReadOnlySpan<byte> data)
    {
        var start = 0;
        var numbers = new List<int>();
        for (var at = 0; at < data.Length;)
        {
            int first = data[at];
            if (first <= 21)
            {
                var code = first == 12 ? 0x0C00 | data[at + 1] : first;
                _entries[code] = (data[start..at].ToArray(), [.. numbers]);
                Order.Add(code);
                at += first == 12 ? 2 : 1;
                start = at;
                numbers.Clear();
                continue;
            }
            at += ReadNumber(data[at..], first, out var value);
            numbers.Add(value);
        }
    }

    public List<int> Order { get; } = [];

    public bool Has(int code) => _entries.ContainsKey(code);

    /// <summary>The integer operands of an operator; empty where it is absent. Real operands count as 0.</summary>
    public int[] Numbers(int code) => _entries.TryGetValue(code, out var entry) ? entry.Numbers : [];

    public void Copy(int code, PdfBuffer output)
    {
        if (!_entries.TryGetValue(code, out var entry))
            return;
        output.Raw(entry.Bytes);
        Operator(output, code);
    }

    /// <summary>Writes an operator with integers of fixed length, so that offsets can be known before they are written.</summary>
    public static void Put(PdfBuffer output, int code, params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
            output.Raw(29).Raw((byte)(value >> 24)).Raw((byte)(value >> 16)).Raw((byte)(value >> 8)).Raw((byte)value);
        Operator(output, code);
    }

    private static void Operator(PdfBuffer output, int code)
    {
        if (code >= 0x0C00)
            output.Raw(12);
        output.Raw((byte)code);
    }

    private static int ReadNumber(ReadOnlySpan<byte> data, int first, out int value)
    {
        value = 0;
        switch (first)
        {
            case 28:
                value = (short)((data[1] << 8) | data[2]);
                return 3;
            case 29:
                value = (data[1] << 24) | (data[2] << 16) | (data[3] << 8) | data[4];
                return 5;
            case 30:
                var length = 1;
                while ((data[length] & 0x0F) != 0x0F && data[length] >> 4 != 0x0F)
                    length++;
                return length + 1;
            case >= 32 and <= 246:
                value = first - 139;
                return 1;
            case >= 247 and <= 250:
                value = ((first - 247) * 256) + data[1] + 108;
                return 2;
            case >= 251 and <= 254:
                value = -((first - 251) * 256) - data[1] - 108;
                return 2;
            default:
                throw new InvalidDataException("The font's CFF data is damaged.");
        }
    }
}
