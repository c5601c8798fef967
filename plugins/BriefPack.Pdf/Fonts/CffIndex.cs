namespace BriefPack.Pdf;

/// <summary>An INDEX of a CFF font: a list of byte strings (Adobe Technical Note 5176, section 5).</summary>
internal readonly struct CffIndex
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _start;
    private readonly int _offsetSize;

    public CffIndex(ReadOnlyMemory<byte> data, int start)
    {
        _data = data;
        _start = start;
        var span = data.Span;
        Count = (span[start] << 8) | span[start + 1];
        _offsetSize = Count == 0 ? 0 : span[start + 2];
        End = Count == 0 ? start + 2 : Base + Offset(Count);
    }

    public int Count { get; }

    /// <summary>The place after the last byte.</summary>
    public int End { get; }

    private int Base => _start + 2 + ((Count + 1) * _offsetSize);

    public ReadOnlySpan<byte> this[int index] => _data.Span[(Base + Offset(index))..(Base + Offset(index + 1))];

    public static void Write(PdfBuffer output, IReadOnlyList<byte[]> items)
    {
        output.Raw((byte)(items.Count >> 8)).Raw((byte)items.Count);
        if (items.Count == 0)
            return;
        var total = 1;
        foreach (var item in items)
            total += item.Length;
        var size = total < 0x100 ? 1 : total < 0x10000 ? 2 : total < 0x1000000 ? 3 : 4;
        output.Raw((byte)size);
        var offset = 1;
        PutOffset(offset);
        foreach (var item in items)
            PutOffset(offset += item.Length);
        foreach (var item in items)
            output.Raw(item);

        void PutOffset(int value)
        {
            for (var b = size - 1; b >= 0; b--)
                output.Raw((byte)(value >> (8 * b)));
        }
    }

    private int Offset(int index)
    {
        var span = _data.Span.Slice(_start + 3 + (index * _offsetSize), _offsetSize);
        var value = 0;
        foreach (var part in span)
            value = (value << 8) | part;
        return value;
    }
}
