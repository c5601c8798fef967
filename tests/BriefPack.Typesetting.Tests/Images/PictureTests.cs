using BriefPack.Tests.Shared;

namespace BriefPack.Typesetting.Tests;

public sealed class PictureTests
{
    private static int Value(int x, int y, int channel, int depth) => ((x * 37) + (y * 101) + (channel * 59)) & ((1 << depth) - 1);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    [InlineData(4, 8)]
    [InlineData(4, 16)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    public void Every_kind_of_PNG_is_decoded_interlaced_or_not(int color, int depth)
    {
        foreach (var (width, height) in new[] { (1, 1), (3, 2), (13, 11) })
        {
            var plain = Picture.Read(TestPng.Make(width, height, color, depth, (x, y, channel) => Value(x, y, channel, depth)));
            var interlaced = Picture.Read(TestPng.Make(width, height, color, depth, (x, y, channel) => Value(x, y, channel, depth), interlaced: true));

            var components = color is 0 or 4 ? 1 : 3;
            (plain.Width, plain.Height, plain.Components, plain.IsJpeg).ShouldBe((width, height, components, false));
            for (var i = 0; i < plain.Samples.Length; i++)
            {
                var pixel = i / components;
                var exact = Value(pixel % width, pixel / width, i % components, depth) * 255.0 / ((1 << depth) - 1);
                ((double)plain.Samples.Span[i]).ShouldBe(exact, 1);
            }
            interlaced.Samples.ToArray().ShouldBe(plain.Samples.ToArray());
            (interlaced.Alpha?.ToArray()).ShouldBe(plain.Alpha?.ToArray());
            if (color is 4 or 6)
                ((double)plain.Alpha!.Value.Span[0]).ShouldBe(Value(0, 0, components, depth) * 255.0 / ((1 << depth) - 1), 1);
        }
    }

    [Fact]
    public void Palettes_and_transparent_colours_are_decoded()
    {
        var picture = Picture.Read(TestPng.Make(4, 1, 3, 2, (x, _, _) => x, palette: [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 8, 7], transparent: [255, 10]));
        picture.Samples.ToArray().ShouldBe([255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 8, 7]);
        picture.Alpha!.Value.ToArray().ShouldBe([255, 10, 255, 255]);
        Picture.Read(TestPng.Make(2, 1, 0, 8, (x, _, _) => x * 90, transparent: [0, 90])).Alpha!.Value.ToArray().ShouldBe([255, 0]);
    }

    [Fact]
    public void On_white_paper_what_is_transparent_is_white()
    {
        var picture = Picture.Read(TestPng.Make(3, 1, 4, 8, (x, _, channel) => channel == 0 ? 100 : x switch { 0 => 255, 1 => 0, _ => 51 }));
        picture.OnWhite().ToArray().ShouldBe([100, 255, 224]);
    }

    [Fact]
    public void A_JPEG_is_taken_as_it_is()
    {
        var file = Jpeg(3, marker: 0xC2);
        var picture = Picture.Read(file);
        (picture.Width, picture.Height, picture.Components, picture.IsJpeg).ShouldBe((600, 160, 3, true));
        picture.File.ToArray().ShouldBe(file);
    }

    [Fact]
    public void What_cannot_be_printed_says_what_to_do()
    {
        Message("GIF89a"u8.ToArray()).ShouldContain("neither PNG nor JPEG");
        Message(Jpeg(4)).ShouldContain("CMYK");
        Message(Jpeg(4)).ShouldContain("save it in RGB");
        Message(Jpeg(3, marker: 0xC9)).ShouldContain("usual JPEG");
        Message([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0]).ShouldContain("no frame header");
        var huge = TestPng.Logo();
        huge[16] = 1;
        Message(huge).ShouldContain("smaller than 16 megapixels");
    }

    [Fact]
    public void A_PNG_cut_off_or_changed_anywhere_is_told_and_never_crashes()
    {
        var whole = TestPng.Make(13, 11, 6, 8, (x, y, channel) => Value(x, y, channel, 8), interlaced: true);
        for (var length = 0; length < whole.Length - 20; length++)
            Should.Throw<InvalidDataException>(() => Picture.Read(whole.AsMemory(0, length)));
        for (var at = 8; at < whole.Length; at++)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= 0x55;
            try
            {
                Picture.Read(changed).Samples.Length.ShouldBeGreaterThan(0);
            }
            catch (InvalidDataException error)
            {
                error.Message.ShouldStartWith("The PNG");
            }
        }
    }

    [Fact]
    public void The_cover_shows_the_logo_as_a_figure_and_heads_show_it_when_asked()
    {
        var folder = Directory.CreateTempSubdirectory("briefpack-logo-");
        try
        {
            var path = Path.Combine(folder.FullName, "logo.png");
            File.WriteAllBytes(path, TestPng.Logo());
            foreach (var inHead in new[] { false, true })
            {
                var probe = new PageProbe().Themed(theme => theme with { Logo = path, LogoText = "House", LogoInHead = inHead }).SetSections(
                    new ComposedSection("cover", SectionLayout.Cover, [new ParagraphBlock("Title", ParagraphRole.Title)]),
                    new ComposedSection("text", SectionLayout.Body, [new HeadingBlock(2, "Article"), new ParagraphBlock("Words.")]));

                var cover = probe.Pages[0].Items.OfType<PictureItem>().ShouldHaveSingleItem();
                (cover.X, cover.Y, cover.Width, cover.Height).ShouldBe((72, 72, 84, 42));
                cover.Element!.AlternativeText.ShouldBe("House");
                probe.Pages[1].Items.OfType<PictureItem>().Count(item => item.Element is null).ShouldBe(inHead ? 1 : 0);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Message(byte[] file) => Should.Throw<InvalidDataException>(() => Picture.Read(file)).Message;

    private static byte[] Jpeg(byte components, byte marker = 0xC0) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, marker, 0, (byte)(8 + (components * 3)), 8, 0, 160, 2, 88, components, .. new byte[components * 3], 0xFF, 0xD9];
}
