namespace BriefPack.Pdf.Tests;

/// <summary>Writes compositions to bytes or to a file that is deleted at the end.</summary>
internal sealed class PdfRun : WriteContext, IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"briefpack-{Guid.NewGuid():N}.pdf");

    public List<string> Warnings { get; } = [];

    public static async Task<byte[]> BytesAsync(Composition composition, PdfOptions? options = null)
    {
        using var run = new PdfRun();
        using var stream = new MemoryStream();
        await new PdfWriter(options ?? new PdfOptions { SystemFonts = false }).WriteAsync(composition, stream, run, CancellationToken.None);
        return stream.ToArray();
    }

    /// <summary>Writes a file and gives its path.</summary>
    public async Task<string> FileAsync(Composition composition, PdfOptions? options = null)
    {
        await using var stream = File.Create(_path);
        await new PdfWriter(options ?? new PdfOptions { SystemFonts = false }).WriteAsync(composition, stream, this, CancellationToken.None);
        return _path;
    }

    public override void Warn(string message) => Warnings.Add(message);

    public void Dispose() => File.Delete(_path);
}
