using System.Buffers.Binary;
using BriefPack.Typesetting;

namespace BriefPack.Word.Tests;

public sealed class FontTests
{
    public static TheoryData<string, FontStyle> Faces
    {
        get
        {
            var faces = new TheoryData<string, FontStyle>();
            foreach (var family in new[] { BundledFonts.Serif, BundledFonts.Sans })
                for (var style = 0; style < 4; style++)
                    faces.Add(family, (FontStyle)style);
            return faces;
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void An_embedded_face_is_found_under_the_name_that_the_styles_use(string family, FontStyle style)
    {
        var original = BundledFonts.TryLoad(family)![style];
        var file = EmbeddableFace.Create(original, family, style).ShouldNotBeNull();
        var face = FontFace.Load(file);
        face.Family.ShouldBe(family);
        face.Style.ShouldBe(style switch { FontStyle.Regular => "Regular", FontStyle.Bold => "Bold", FontStyle.Italic => "Italic", _ => "Bold Italic" });
        face.IsItalic.ShouldBe(style.HasFlag(FontStyle.Italic));
        face.Weight.ShouldBe(style.HasFlag(FontStyle.Bold) ? 700 : 400);
        face.GlyphCount.ShouldBe(original.GlyphCount);
        face.AdvanceOf(face.GlyphOf('a')).ShouldBe(original.AdvanceOf(original.GlyphOf('a')));
        uint sum = 0;
        for (var index = 0; index < file.Length; index += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(index)));
        sum.ShouldBe(0xB1B0AFBA);
    }

    [Fact]
    public void Mixing_a_font_twice_with_its_key_gives_it_back()
    {
        var font = Enumerable.Range(0, 100).Select(value => (byte)value).ToArray();
        var mixed = font.ToArray();
        var key = ObfuscatedFont.KeyOf(font);
        ObfuscatedFont.Mix(mixed, key);
        mixed.AsSpan(0, 32).SequenceEqual(font.AsSpan(0, 32)).ShouldBeFalse();
        mixed.AsSpan(32).SequenceEqual(font.AsSpan(32)).ShouldBeTrue();
        ObfuscatedFont.Mix(mixed, key);
        mixed.ShouldBe(font);
    }

    [Fact]
    public void The_key_is_mixed_in_from_its_last_digits()
    {
        var font = new byte[32];
        ObfuscatedFont.Mix(font, Guid.Parse("{1DF903A3-8BBB-4D8C-A8A9-7E1E2CB14DB1}"));
        font[0].ShouldBe((byte)0xB1);
        font[15].ShouldBe((byte)0x1D);
        font[16].ShouldBe((byte)0xB1);
    }
}
