using System.Globalization;
using System.IO.Compression;
using System.Text;
using BriefPack.Tests.Shared;

namespace BriefPack.Pdf.Tests.Pictures;

/// <summary>A page as grey dots, from 0 (black) to 255: what <c>pdftoppm -gray</c> writes (PGM, "P5").</summary>
/// <param name="Width">Dots in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Dots">Row by row from the top.</param>
internal sealed record PagePicture(int Width, int Height, byte[] Dots)
{
    /// <summary>Dots per inch: a line of text is ten dots high, and a page is about 20 KiB compressed.</summary>
    public const int Resolution = 50;

    // A shift of a fraction of a dot changes single dots by far more than the mean of a square of them.
    private const int Square = 6;

    /// <summary>Draws a page of a file.</summary>
    /// <param name="pdf">The path of the file.</param>
    /// <param name="page">The page, from 1.</param>
    public static async Task<PagePicture> OfAsync(string pdf, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var target = pdf + "." + number;
        await ExternalTool.RunAsync("pdftoppm", "-gray", "-r", Resolution.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", pdf, target);
        var picture = Read(await File.ReadAllBytesAsync(target + ".pgm"));
        File.Delete(target + ".pgm");
        return picture;
    }

    /// <summary>Reads a picture that <see cref="Save"/> wrote.</summary>
    public static PagePicture Load(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return Read(bytes.ToArray());
    }

    /// <summary>Reads PGM with one byte for each dot.</summary>
    public static PagePicture Read(byte[] pgm)
    {
        // "P5", width, height and the largest value, each ended by one white space.
        var at = 0;
        var words = new string[4];
        for (var i = 0; i < words.Length; i++)
        {
            var end = Array.FindIndex(pgm, at, value => value is (byte)' ' or (byte)'\n');
            words[i] = Encoding.ASCII.GetString(pgm, at, end - at);
            at = end + 1;
        }
        words[0].ShouldBe("P5");
        words[3].ShouldBe("255");
        return new PagePicture(int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture), pgm[at..]);
    }

    public void Save(string path)
    {
        using var file = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")));
        file.Write(Dots);
    }

    /// <summary>The square in which two pictures differ most.</summary>
    /// <param name="other">The picture to compare with, of the same size.</param>
    /// <returns>Its place in points from the upper left corner of the page, and by how much its mean differs, from 0 to 255.</returns>
    public (double X, double Y, double Difference) LargestDifference(PagePicture other)
    {
        (double, double, double Difference) largest = default;
        // Half a square apart, so that no difference is lost between two of them.
        for (var y = 0; y + Square <= Height; y += Square / 2)
            for (var x = 0; x + Square <= Width; x += Square / 2)
            {
                var difference = Math.Abs(Sum(x, y) - other.Sum(x, y)) / (double)(Square * Square);
                if (difference > largest.Difference)
                    largest = (x * 72.0 / Resolution, y * 72.0 / Resolution, difference);
            }
        return largest;
    }

    private int Sum(int left, int top)
    {
        var sum = 0;
        for (var y = top; y < top + Square; y++)
            for (var x = left; x < left + Square; x++)
                sum += Dots[(y * Width) + x];
        return sum;
    }
}
