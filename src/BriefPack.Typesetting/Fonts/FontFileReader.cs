using System.Text;

namespace BriefPack.Typesetting;

/// <summary>Reads single tables of font files, so that a folder full of fonts can be searched without loading them.</summary>
internal static class FontFileReader
{
    public static List<SystemFont> Describe(string path)
    {
        var fonts = new List<SystemFont>();
        using var stream = File.OpenRead(path);
        var header = Read(stream, 0, 12);
        var count = FontTables.CountFonts(header);
        if (count > 256)
            throw new InvalidDataException("The font collection claims more than 256 fonts.");
        for (var index = 0; index < count; index++)
        {
            var names = new FontNames(Table(stream, index, "name"));
            var os2 = Table(stream, index, "OS/2");
            var outlines = Find(stream, index, "glyf").Length > 0 || Find(stream, index, "CFF ").Length > 0;
            if (names.Family is null || !outlines || os2.Length < 64)
                continue;
            fonts.Add(new SystemFont(path, index, names.Family, FontTables.U16(os2, 4), (FontTables.U16(os2, 62) & 1) != 0));
        }
        return fonts;
    }

    public static byte[] ReadTable(string path, int index, string tag)
    {
        using var stream = File.OpenRead(path);
        return Table(stream, index, tag);
    }

    private static byte[] Table(FileStream stream, int index, string tag)
    {
        var (offset, length) = Find(stream, index, tag);
        return length == 0 ? [] : Read(stream, offset, length);
    }

    private static (long Offset, int Length) Find(FileStream stream, int index, string tag)
    {
        var header = Read(stream, 0, 12);
        var start = FontTables.CountFonts(header) > 1 || header[0] == 't' ? StartOf(stream, header, index) : 0;
        int tables = FontTables.U16(Read(stream, start, 12), 4);
        var directory = Read(stream, start + 12, 16 * tables);
        for (var at = 0; at < directory.Length; at += 16)
            if (Encoding.ASCII.GetString(directory, at, 4) == tag)
                return (FontTables.U32(directory, at + 8), (int)FontTables.U32(directory, at + 12));
        return default;
    }

    private static long StartOf(FileStream stream, byte[] header, int index) =>
        header.AsSpan(0, 4).SequenceEqual("ttcf"u8) ? FontTables.U32(Read(stream, 12 + (4 * index), 4), 0) : 0;

    private static byte[] Read(FileStream stream, long offset, int length)
    {
        if (length < 0 || offset < 0 || offset + length > stream.Length)
            throw new InvalidDataException("The font file is cut off or damaged.");
        var bytes = new byte[length];
        stream.Position = offset;
        stream.ReadExactly(bytes);
        return bytes;
    }
}
