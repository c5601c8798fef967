using System.Buffers.Binary;
using System.Text;

namespace BriefPack.Typesetting.Tests;

public sealed class FontFaceTests
{
    private readonly FontFamily _serif = BundledFonts.TryLoad(BundledFonts.Serif)!;

    [Fact]
    public void A_family_has_four_faces_that_know_what_they_are()
    {
        _serif[FontStyle.Regular].IsItalic.ShouldBeFalse();
        _serif[FontStyle.Italic].IsItalic.ShouldBeTrue();
        _serif[FontStyle.Bold].Weight.ShouldBe(600);
        _serif[FontStyle.Bold | FontStyle.Italic].IsItalic.ShouldBeTrue();
        _serif[FontStyle.Regular].UnitsPerEm.ShouldBe(1000);
        _serif[FontStyle.Regular].MayBeEmbedded.ShouldBeTrue();
    }

    [Fact]
    public void The_bundled_fonts_have_the_letters_of_Europe_and_Vietnam()
    {
        foreach (var rune in "AaßéñřőşžαωΩЖяїếẫ–—“”„«»€…•".EnumerateRunes())
            _serif[FontStyle.Regular].Covers(rune).ShouldBeTrue(rune.ToString());
    }

    [Fact]
    public void A_character_that_a_font_lacks_has_no_glyph() => _serif[FontStyle.Regular].GlyphOf(0x6E2F).ShouldBe(0);

    [Fact]
    public void Figures_are_equally_wide_so_that_numbers_align()
    {
        foreach (var name in (string[])[BundledFonts.Serif, BundledFonts.Sans])
        {
            var face = BundledFonts.TryLoad(name)![FontStyle.Regular];
            "0123456789".Select(digit => face.AdvanceOf(face.GlyphOf(digit))).Distinct().Count().ShouldBe(1, name);
        }
    }

    [Fact]
    public void Pairs_are_kerned()
    {
        var face = _serif[FontStyle.Regular];
        face.KerningBetween(face.GlyphOf('A'), face.GlyphOf('V')).ShouldBeLessThan(-20);
        face.KerningBetween(face.GlyphOf('n'), face.GlyphOf('n')).ShouldBe(0);
    }

    [Fact]
    public void Letters_join_to_standard_ligatures()
    {
        var face = _serif[FontStyle.Regular];
        face.MatchLigature([face.GlyphOf('f'), face.GlyphOf('f'), face.GlyphOf('x')], out var ligature).ShouldBeGreaterThan(1);
        ligature.ShouldBeGreaterThan(0);
        face.MatchLigature([face.GlyphOf('a'), face.GlyphOf('b')], out _).ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(200)]
    [InlineData(20_000)]
    public void A_font_file_that_is_cut_off_is_refused_with_a_reason(int length)
    {
        var whole = _serif[FontStyle.Regular].File[..length];
        Should.Throw<InvalidDataException>(() => FontFace.Load(whole)).Message.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_font_collection_without_that_index_is_refused() =>
        Should.Throw<InvalidDataException>(() => FontFace.Load("ttcf\0\u0001\0\0\0\0\0\u0001\0\0\0\u0010"u8.ToArray(), 3));

    [Fact]
    public void A_character_that_no_font_has_is_reported_once_with_its_place_and_printed_as_a_replacement()
    {
        var probe = new PageProbe().Set(new HeadingBlock(2, "Ships"), new ParagraphBlock("A \U0001F6A2 and a \U0001F6A2."));
        probe.Document.Warnings.Count.ShouldBe(1);
        probe.Document.Warnings[0].ShouldContain("U+1F6A2");
        probe.Document.Warnings[0].ShouldContain("'Ships'");
        probe.LinesOn(1)[1].ShouldContain("\U0001F6A2");
    }

    [Fact]
    public void Characters_that_no_font_has_are_one_warning_for_each_heading_that_names_ten_of_them()
    {
        var glyphs = string.Concat(Enumerable.Range(0x13000, 13).Select(char.ConvertFromUtf32));
        var probe = new PageProbe().Set(new HeadingBlock(2, "Tombs"), new ParagraphBlock(glyphs), new ParagraphBlock(glyphs), new HeadingBlock(2, "Ships"), new ParagraphBlock("\U0001F6A2 \U0001F6A3"));
        probe.Document.Warnings.Count.ShouldBe(2);
        probe.Document.Warnings[0].ShouldContain("(U+13009) and 3 more in 'Tombs'");
        probe.Document.Warnings[0].ShouldNotContain("U+1300A");
        probe.Document.Warnings[1].ShouldContain("(U+1F6A2), ");
        probe.Document.Warnings[1].ShouldContain("(U+1F6A3) in 'Ships'");
    }

    [Fact]
    public void A_character_that_only_a_later_face_of_a_collection_has_is_found_there()
    {
        var folder = Directory.CreateTempSubdirectory("briefpack-fonts");
        try
        {
            var whole = _serif[FontStyle.Regular].File.ToArray();
            // Hangul that the bundled families lack: the second face maps it to the glyph of "a".
            File.WriteAllBytes(Path.Combine(folder.FullName, "two.ttc"), CollectionOf(whole, [OneGroup(0xE123, 1), OneGroup(0xC724, _serif[FontStyle.Regular].GlyphOf('a'))]));
            var fonts = new SystemFonts([folder.FullName]);
            fonts.Fonts.Select(font => font.Covers(new Rune('윤'))).ShouldBe([false, true]);
            var face = new FontLibrary(fonts).FindFor(new Rune('윤'), FontStyle.Regular, "en").ShouldNotBeNull();
            face.GlyphOf('윤').ShouldBe(_serif[FontStyle.Regular].GlyphOf('a'));
            new FontLibrary(fonts).FindFor(new Rune('서'), FontStyle.Regular, "en").ShouldBeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A cmap table with one subtable of format 12 that holds one character.
    private static byte[] OneGroup(int character, int glyph)
    {
        var table = new byte[40];
        table[3] = 1;
        (table[5], table[7], table[11], table[13], table[19], table[27]) = (3, 10, 12, 12, 28, 1);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(28), character);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(32), character);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(36), glyph);
        return table;
    }

    // A collection of one font several times, each with its own character map and the other tables in common.
    private static byte[] CollectionOf(byte[] font, byte[][] maps)
    {
        int tables = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)), directory = 12 + (16 * tables), shift = 12 + (4 * maps.Length) + (directory * maps.Length);
        var file = new byte[shift + font.Length + (40 * maps.Length)];
        "ttcf\0\u0001\0\0"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(8), maps.Length);
        font.CopyTo(file, shift);
        for (var i = 0; i < maps.Length; i++)
        {
            var (start, map) = (12 + (4 * maps.Length) + (directory * i), shift + font.Length + (40 * i));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(12 + (4 * i)), start);
            font.AsSpan(0, directory).CopyTo(file.AsSpan(start));
            maps[i].CopyTo(file, map);
            for (var record = start + 12; record < start + directory; record += 16)
            {
                var isMap = file.AsSpan(record, 4).SequenceEqual("cmap"u8);
                BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), isMap ? map : shift + BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 8)));
                if (isMap)
                    BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), 40);
            }
        }
        return file;
    }

    [Fact]
    public void System_fonts_are_found_in_the_folders_that_are_named_and_damaged_ones_are_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory("briefpack-fonts");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "good.ttf"), _serif[FontStyle.Regular].File.ToArray());
            File.WriteAllBytes(Path.Combine(folder.FullName, "cut.ttf"), _serif[FontStyle.Regular].File[..500].ToArray());
            File.WriteAllText(Path.Combine(folder.FullName, "text.ttf"), "no font at all");
            var fonts = new SystemFonts([folder.FullName]).Fonts;
            fonts.Count.ShouldBe(1);
            fonts[0].Family.ShouldBe("Source Serif 4");
            fonts[0].Covers(new Rune('a')).ShouldBeTrue();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
