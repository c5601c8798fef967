using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>
/// Makes a CID-keyed CFF font of some glyphs of another, in a new order: glyph n has CID n (Adobe Technical Note 5176). Subroutines keep their
/// numbers; those that no glyph calls are emptied.
/// </summary>
internal static class CffSubset
{
    // The first numbers of strings that are not among the 391 standard ones.
    private const int RegistryString = 391;
    private const int OrderingString = 392;

    public static byte[] Make(FontFace face, IReadOnlyList<int> glyphs)
    {
        var data = face.Table("CFF ");
        var names = new CffIndex(data, data.Span[2]);
        var tops = new CffIndex(data, names.End);
        var strings = new CffIndex(data, tops.End);
        var global = new CffIndex(data, strings.End);
        var top = new CffDictionary(tops[0]);
        var charStrings = new CffIndex(data, top.Numbers(CffDictionary.CharStrings)[0]);
        var fonts = ReadFonts(data, top);
        var select = top.Has(CffDictionary.FontSelect) ? ReadSelect(data.Span, top.Numbers(CffDictionary.FontSelect)[0], charStrings.Count) : null;

        var scan = new CharStringScan(global);
        var outlines = new List<byte[]>(glyphs.Count);
        var choice = new byte[glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            var font = fonts[select?[glyphs[i]] ?? 0];
            font.Use(fonts);
            choice[i] = (byte)font.NewNumber;
            scan.Scan(charStrings[glyphs[i]], font.Subroutines, font.Used);
            outlines.Add(charStrings[glyphs[i]].ToArray());
        }
        fonts.RemoveAll(font => font.NewNumber < 0);
        fonts.Sort((a, b) => a.NewNumber.CompareTo(b.NewNumber));
        return Assemble(top, Emptied(global, scan.UsedGlobal), outlines, fonts, choice);
    }

    private static byte[] Assemble(CffDictionary top, List<byte[]> global, List<byte[]> outlines, List<Font> fonts, byte[] choice)
    {
        // Offsets have a fixed length, so that a first pass with zeros tells where everything stands.
        int charSet = 0, select = 0, charStrings = 0, fontArray = 0;
        var privates = new (int Size, int Offset)[fonts.Count];
        var output = new PdfBuffer();
        for (var pass = 0; pass < 2; pass++)
        {
            output.Clear();
            output.Raw([1, 0, 4, 4]);
            CffIndex.Write(output, ["Subset"u8.ToArray()]);
            CffIndex.Write(output, [TopDictionary(top, outlines.Count, charSet, select, charStrings, fontArray)]);
            CffIndex.Write(output, ["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
            CffIndex.Write(output, global);
            charSet = output.Length;
            var others = outlines.Count - 2;
            output.Raw(2).Raw(0).Raw(1).Raw((byte)(others >> 8)).Raw((byte)others);
            select = output.Length;
            output.Raw(0).Raw(choice);
            charStrings = output.Length;
            CffIndex.Write(output, outlines);
            fontArray = output.Length;
            var dictionaries = new List<byte[]>();
            for (var i = 0; i < fonts.Count; i++)
                dictionaries.Add(fonts[i].Dictionary(privates[i].Size, privates[i].Offset));
            CffIndex.Write(output, dictionaries);
            for (var i = 0; i < fonts.Count; i++)
            {
                var start = output.Length;
                var size = fonts[i].WritePrivate(output);
                privates[i] = (size, start);
                CffIndex.Write(output, Emptied(fonts[i].Subroutines, fonts[i].Used));
            }
        }
        // FreeType refuses to read an empty list of subroutines that ends with the file.
        return [.. output.Span, 0];
    }

    private static byte[] TopDictionary(CffDictionary top, int count, int charSet, int select, int charStrings, int fontArray)
    {
        var output = new PdfBuffer();
        CffDictionary.Put(output, CffDictionary.Registry, RegistryString, OrderingString, 0);
        top.Copy(CffDictionary.Matrix, output);
        top.Copy(CffDictionary.BoundingBox, output);
        CffDictionary.Put(output, CffDictionary.CidCount, count);
        CffDictionary.Put(output, CffDictionary.CharSet, charSet);
        CffDictionary.Put(output, CffDictionary.FontSelect, select);
        CffDictionary.Put(output, CffDictionary.CharStrings, charStrings);
        CffDictionary.Put(output, CffDictionary.FontArray, fontArray);
        return output.Span.ToArray();
    }

    private static List<Font> ReadFonts(ReadOnlyMemory<byte> data, CffDictionary top)
    {
        var fonts = new List<Font>();
        if (!top.Has(CffDictionary.FontArray))
        {
            fonts.Add(new Font(data, top, null));
            return fonts;
        }
        var array = new CffIndex(data, top.Numbers(CffDictionary.FontArray)[0]);
        for (var i = 0; i < array.Count; i++)
        {
            var dictionary = new CffDictionary(array[i]);
            fonts.Add(new Font(data, dictionary, dictionary));
        }
        return fonts;
    }

    private static byte[] ReadSelect(ReadOnlySpan<byte> data, int at, int glyphs)
    {
        var select = new byte[glyphs];
        if (data[at] == 0)
        {
            data.Slice(at + 1, glyphs).CopyTo(select);
            return select;
        }
        var ranges = (data[at + 1] << 8) | data[at + 2];
        for (var i = 0; i < ranges; i++)
        {
            var record = at + 3 + (3 * i);
            var from = (data[record] << 8) | data[record + 1];
            var to = (data[record + 3] << 8) | data[record + 4];
            select.AsSpan(from, Math.Min(to, glyphs) - from).Fill(data[record + 2]);
        }
        return select;
    }

    private static List<byte[]> Emptied(CffIndex subroutines, HashSet<int> used)
    {
        var list = new List<byte[]>(subroutines.Count);
        for (var i = 0; i < subroutines.Count; i++)
            list.Add(used.Contains(i) ? subroutines[i].ToArray() : []);
        return list;
    }

    // One font dictionary with its private dictionary and local subroutines.
    private sealed class Font
    {
        private readonly CffDictionary? _own;
        private readonly CffDictionary _private;

        public Font(ReadOnlyMemory<byte> data, CffDictionary holder, CffDictionary? own)
        {
            _own = own;
            var place = holder.Numbers(CffDictionary.Private);
            var (size, offset) = place.Length == 2 ? (place[0], place[1]) : (0, 0);
            _private = new CffDictionary(data.Span.Slice(offset, size));
            var local = _private.Numbers(CffDictionary.Subroutines);
            Subroutines = local.Length == 1 ? new CffIndex(data, offset + local[0]) : new CffIndex(new byte[2], 0);
        }

        public CffIndex Subroutines { get; }

        public HashSet<int> Used { get; } = [];

        public int NewNumber { get; private set; } = -1;

        public void Use(List<Font> all)
        {
            if (NewNumber >= 0)
                return;
            var next = 0;
            foreach (var font in all)
                next = Math.Max(next, font.NewNumber + 1);
            NewNumber = next;
        }

        public byte[] Dictionary(int privateSize, int privateOffset)
        {
            var output = new PdfBuffer();
            _own?.Copy(CffDictionary.Matrix, output);
            CffDictionary.Put(output, CffDictionary.Private, privateSize, privateOffset);
            return output.Span.ToArray();
        }

        public int WritePrivate(PdfBuffer output)
        {
            var start = output.Length;
            foreach (var code in _private.Order)
                if (code != CffDictionary.Subroutines)
                    _private.Copy(code, output);
            // The subroutines follow the dictionary: their offset is its length, this entry of six bytes included.
            var size = output.Length - start + 6;
            CffDictionary.Put(output, CffDictionary.Subroutines, size);
            return size;
        }
    }
}
