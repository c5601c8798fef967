using System.Text;
using BriefPack.Tests.Shared;

namespace BriefPack.Tests;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData(1, 26, 16, 14)]
    [InlineData(7, 196, 124, 122)]
    [InlineData(10, 346, 216, 213)]
    [InlineData(40, 3706, 2334, 2331)]
    public void A_version_holds_what_the_standard_says(int version, int all, int data, int bytes)
    {
        QrCapacity.CodewordsIn(version).ShouldBe(all);
        QrCapacity.DataIn(version).ShouldBe(data);
        QrCapacity.BytesIn(version).ShouldBe(bytes);
    }

    [Theory]
    [InlineData(2, new[] { 6, 18 })]
    [InlineData(7, new[] { 6, 22, 38 })]
    [InlineData(32, new[] { 6, 34, 60, 86, 112, 138 })]
    [InlineData(40, new[] { 6, 30, 58, 86, 114, 142, 170 })]
    public void Alignment_patterns_stand_where_the_standard_puts_them(int version, int[] centers) => QrCapacity.AlignmentCenters(version).ShouldBe(centers);

    [Theory]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(2331, 177)]
    public void The_smallest_version_that_holds_the_text_is_taken(int bytes, int size) => QrCode.Of(new string('a', bytes)).ShouldNotBeNull().Size.ShouldBe(size);

    [Fact]
    public void A_text_that_no_version_holds_has_no_code() => QrCode.Of(new string('a', QrCode.LongestText + 1)).ShouldBeNull();

    [ToolFact("zbarimg", "zbar-tools")]
    public async Task Another_program_reads_the_text_back()
    {
        var folder = Directory.CreateTempSubdirectory("briefpack-qr-");
        try
        {
            foreach (var text in new[]
            {
                "https://a.example/", "https://channelsix.example/news/2026/11/19/kestrel-bridge-inspector", "https://example.org/" + new string('x', 150),
                "https://example.org/" + new string('y', 700), "https://example.org/記事/海", "https://example.org/?q=" + string.Concat(Enumerable.Range(0, 60).Select(number => $"{number}&")),
            })
            {
                var file = Path.Combine(folder.FullName, "code.pgm");
                await File.WriteAllBytesAsync(file, Picture(QrCode.Of(text)!));
                (await ExternalTool.RunAsync("zbarimg", "--raw", "-q", file)).TrimEnd('\n').ShouldBe(text);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Picture(QrCode code)
    {
        const int scale = 4, quiet = 4;
        var side = (code.Size + (2 * quiet)) * scale;
        var header = Encoding.ASCII.GetBytes($"P5 {side} {side} 255\n");
        var pixels = new byte[side * side];
        Array.Fill(pixels, (byte)255);
        for (var y = 0; y < code.Size * scale; y++)
            for (var x = 0; x < code.Size * scale; x++)
                if (code[x / scale, y / scale])
                    pixels[((y + (quiet * scale)) * side) + x + (quiet * scale)] = 0;
        return [.. header, .. pixels];
    }
}
