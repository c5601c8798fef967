using System.Globalization;

namespace BriefPack.Word.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void The_same_composition_gives_the_same_bytes_in_any_culture()
    {
        var first = Written.Of(Everything.Composition, new WordOptions()).Bytes;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Written.Of(Everything.Composition, new WordOptions()).Bytes.ShouldBe(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_gets_the_same_bytes()
    {
        using var kept = new MemoryStream();
        await using (var oneWay = new System.IO.Compression.BrotliStream(kept, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            await new WordWriter(new WordOptions { EmbedFonts = false }).WriteAsync(Everything.Composition, oneWay, new Deaf(), CancellationToken.None);
        kept.Position = 0;
        await using var back = new System.IO.Compression.BrotliStream(kept, System.IO.Compression.CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await back.CopyToAsync(bytes);
        Written.Of(Everything.Composition).Bytes.Length.ShouldBeInRange((int)(bytes.Length * 0.9), (int)bytes.Length);
    }

    private sealed class Deaf : WriteContext
    {
        public override void Warn(string message) => throw new ShouldAssertException(message);
    }
}
