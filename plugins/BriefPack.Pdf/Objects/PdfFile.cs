using System.IO.Compression;
using System.Security.Cryptography;

namespace BriefPack.Pdf;

/// <summary>
/// The file as numbered objects (ISO 32000-1, 7.5), written from front to back: streams at once, other objects in compressed object streams
/// where the version has those. Only the place of each object stays in memory.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    // Readers unpack a whole object stream to read one object of it: 100 to 200 is the usual compromise.
    private const int ObjectsPerStream = 150;

    private readonly Stream _output;
    private readonly bool _compact;
    private readonly List<Place> _places = [default];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PdfBuffer _line = new();
    private readonly PdfBuffer _packed = new();
    private readonly PdfBuffer _packedIndex = new();
    private readonly MemoryStream _deflated = new();
    private long _position;
    private int _packedCount;
    private int _packedNumber;

    public PdfFile(Stream output, bool compact)
    {
        _output = output;
        _compact = compact;
        Write(compact ? "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8 : "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n"u8);
    }

    /// <summary>Whether object streams and cross-reference streams are used (PDF 1.5 and later).</summary>
    public bool IsCompact => _compact;

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Writes an object that is no stream.</summary>
    public void WriteObject(int number, PdfBuffer value)
    {
        if (!_compact)
        {
            Begin(number);
            Write(value.Span);
            Write("\nendobj\n"u8);
            return;
        }
        if (_packedCount == 0)
            _packedNumber = Reserve();
        _places[number] = new Place(2, _packedNumber, _packedCount);
        _packedIndex.Int(number).Raw((byte)' ').Int(_packed.Length).Raw((byte)' ');
        _packed.Raw(value.Span).Raw((byte)'\n');
        if (++_packedCount == ObjectsPerStream)
            FlushPacked();
    }

    /// <summary>Writes a stream, compressed.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="entries">The entries of its dictionary without the length and filter.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="quick">True to save time and not space. Page contents take a third less room with the better level and a third more of the whole run's time.</param>
    /// <param name="compress">False to store the bytes as they are: metadata must be readable by programs that know nothing of PDF.</param>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content, bool quick = false, bool compress = true)
    {
        if (compress)
        {
            _deflated.SetLength(0);
            using (var deflate = new ZLibStream(_deflated, quick ? CompressionLevel.Fastest : CompressionLevel.Optimal, leaveOpen: true))
                deflate.Write(content);
            content = _deflated.GetBuffer().AsSpan(0, (int)_deflated.Length);
        }
        Begin(number);
        _line.Clear();
        _line.Raw("<<"u8).Raw(entries).Raw("/Length "u8).Int(content.Length);
        if (compress)
            _line.Raw("/Filter/FlateDecode"u8);
        _line.Raw(">>\nstream\n"u8);
        Write(_line.Span);
        Write(content);
        Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes the cross-reference and the end of the file.</summary>
    public void Finish(int catalog, int info)
    {
        if (_packedCount > 0)
            FlushPacked();
        var id = _hash.GetCurrentHash().AsSpan(0, 16);
        if (_compact)
            WriteCrossReferenceStream(catalog, info, id);
        else
            WriteCrossReferenceTable(catalog, info, id);
        _output.Flush();
    }

    public void Dispose()
    {
        _hash.Dispose();
        _deflated.Dispose();
    }

    private void FlushPacked()
    {
        var number = _packedNumber;
        var content = new byte[_packedIndex.Length + _packed.Length];
        _packedIndex.Span.CopyTo(content);
        _packed.Span.CopyTo(content.AsSpan(_packedIndex.Length));
        var entries = new PdfBuffer().Raw("/Type/ObjStm/N "u8).Int(_packedCount).Raw("/First "u8).Int(_packedIndex.Length);
        _packedCount = 0;
        _packed.Clear();
        _packedIndex.Clear();
        WriteStream(number, entries.Span, content);
    }

    private void WriteCrossReferenceStream(int catalog, int info, ReadOnlySpan<byte> id)
    {
        var number = Reserve();
        var start = _position;
        _places[number] = new Place(1, start, 0);
        var rows = new byte[_places.Count * 8];
        for (var i = 0; i < _places.Count; i++)
        {
            var (type, at, index) = _places[i];
            var row = rows.AsSpan(i * 8, 8);
            row[0] = (byte)type;
            for (var b = 0; b < 5; b++)
                row[1 + b] = (byte)(at >> (8 * (4 - b)));
            row[6] = (byte)(i == 0 ? 0xFF : index >> 8);
            row[7] = (byte)(i == 0 ? 0xFF : index);
        }
        var entries = new PdfBuffer().Raw("/Type/XRef/W[1 5 2]/Size "u8).Int(_places.Count);
        AddTrailer(entries, catalog, info, id);
        WriteStream(number, entries.Span, rows);
        EndWith(start);
    }

    private void WriteCrossReferenceTable(int catalog, int info, ReadOnlySpan<byte> id)
    {
        var start = _position;
        var table = new PdfBuffer();
        table.Raw("xref\n0 "u8).Int(_places.Count).Raw("\n0000000000 65535 f \n"u8);
        Span<byte> digits = stackalloc byte[10];
        for (var i = 1; i < _places.Count; i++)
        {
            var at = _places[i].At;
            for (var d = 9; d >= 0; d--, at /= 10)
                digits[d] = (byte)('0' + (at % 10));
            table.Raw(digits).Raw(_places[i].Type == 0 ? " 65535 f \n"u8 : " 00000 n \n"u8);
        }
        table.Raw("trailer\n<</Size "u8).Int(_places.Count);
        AddTrailer(table, catalog, info, id);
        table.Raw(">>\n"u8);
        Write(table.Span);
        EndWith(start);
    }

    private static void AddTrailer(PdfBuffer buffer, int catalog, int info, ReadOnlySpan<byte> id)
    {
        buffer.Raw("/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info).Raw("/ID["u8);
        for (var twice = 0; twice < 2; twice++)
        {
            buffer.Raw((byte)'<');
            foreach (var value in id)
                buffer.Hex(value);
            buffer.Raw((byte)'>');
        }
        buffer.Raw((byte)']');
    }

    private void EndWith(long start)
    {
        _line.Clear();
        _line.Raw("startxref\n"u8).Int(start).Raw("\n%%EOF\n"u8);
        Write(_line.Span);
    }

    private void Begin(int number)
    {
        _places[number] = new Place(1, _position, 0);
        _line.Clear();
        _line.Int(number).Raw(" 0 obj\n"u8);
        Write(_line.Span);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }

    // Type 1: an offset in the file; type 2: the number of an object stream and the index in it. A number that was reserved and never written stays free.
    private readonly record struct Place(int Type, long At, int Index);
}
