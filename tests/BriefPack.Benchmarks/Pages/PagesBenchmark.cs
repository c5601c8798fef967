using System.Diagnostics;
using System.Globalization;
using BriefPack.Pdf;
using BriefPack.Pdf.Tests;
using BriefPack.Word;

namespace BriefPack.Benchmarks.Pages;

/// <summary>Pages per second, peak memory and file size of the PDF writer on packs of 1,000 and 5,000 pages, beside WeasyPrint and LibreOffice on the same text in the same run.</summary>
internal sealed class PagesBenchmark : IBenchmark
{
    // The peers take minutes for a thousand pages; their rates hardly change with the length.
    private const int PeerPages = 100;

    public string Name => "pages";

    public string Description => "PDF pages per second, peak memory and size, beside WeasyPrint and LibreOffice";

    public int Run(string[] arguments)
    {
        if (arguments is ["one", var pages])
            return RunOne(int.Parse(pages, CultureInfo.InvariantCulture));
        if (!OperatingSystem.IsLinux())
        {
            Console.WriteLine("not run: the costs of processes are read from /proc, which only Linux has.");
            return 0;
        }
        Console.WriteLine("writer        pages   CPU s  wall s  pages/CPU s  peak MiB  KiB/page");
        // Each in a process of its own, so that its peak memory is its own.
        foreach (var wanted in (ReadOnlySpan<int>)[100, 1_000, 5_000])
            Measure("BriefPack", File(wanted, "pdf"), Environment.ProcessPath!, "pages", "one", wanted.ToString(CultureInfo.InvariantCulture));
        MeasureWeasyPrint();
        MeasureLibreOffice();
        return 0;
    }

    private static void MeasureWeasyPrint()
    {
        if (!HasCommand("weasyprint"))
        {
            Console.WriteLine("WeasyPrint    not run: it is not installed (Debian package weasyprint).");
            return;
        }
        System.IO.File.WriteAllText(File(PeerPages, "html"), HtmlPrint.Of(Pack(PeerPages)));
        Measure("WeasyPrint", File(PeerPages, "weasy.pdf"), "weasyprint", "-q", File(PeerPages, "html"), File(PeerPages, "weasy.pdf"));
    }

    // From our own .docx: the same blocks with the same fonts and measures. Its profile is made before, as it is on a machine that has run it once.
    private static void MeasureLibreOffice()
    {
        if (!HasCommand("soffice"))
        {
            Console.WriteLine("LibreOffice   not run: it is not installed (Debian package libreoffice-writer-nogui).");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("briefpack-bench-pages-");
        try
        {
            Write(Path.Combine(folder.FullName, "small.docx"), SamplePack.Make(1, 1));
            Write(Path.Combine(folder.FullName, "pack.docx"), Pack(PeerPages));
            string[] Convert(string file) => [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, Path.Combine(folder.FullName, file)];
            ProcessTree.Run("soffice", Convert("small.docx"));
            Measure("LibreOffice", Path.Combine(folder.FullName, "pack.pdf"), "soffice", Convert("pack.docx"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static void Write(string path, Composition composition)
        {
            using var output = System.IO.File.Create(path);
            new WordWriter(new WordOptions()).WriteAsync(composition, output, new Silent(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
        }
    }

    private static int RunOne(int pages)
    {
        using var output = System.IO.File.Create(File(pages, "pdf"));
        new PdfWriter(new PdfOptions { SystemFonts = false }).WriteAsync(Pack(pages), output, new Silent(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return 0;
    }

    // An article of the sample runs over two pages.
    private static Composition Pack(int pages) => SamplePack.Make(pages / 2, 9);

    private static void Measure(string writer, string file, string command, params IEnumerable<string> arguments)
    {
        System.IO.File.Delete(file);
        var cost = ProcessTree.Run(command, arguments);
        if (!System.IO.File.Exists(file))
        {
            Console.WriteLine($"{writer,-12}  not run: {command} wrote no file.");
            return;
        }
        var count = CountPages(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{writer,-12} {count,6} {cost.CpuSeconds,7:0.00} {cost.Wall.TotalSeconds,7:0.00} {count / cost.CpuSeconds,12:0} {cost.PeakBytes / 1048576.0,9:0} {new FileInfo(file).Length / 1024.0 / count,9:0.0}"));
    }

    private static int CountPages(string file)
    {
        using var info = Process.Start(new ProcessStartInfo("pdfinfo", [file]) { RedirectStandardOutput = true })!;
        var text = info.StandardOutput.ReadToEnd();
        info.WaitForExit();
        var line = text.Split('\n').First(row => row.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line[6..], CultureInfo.InvariantCulture);
    }

    private static string File(int pages, string extension) =>
        Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"briefpack-pages-{pages}.{extension}"));

    private static bool HasCommand(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => System.IO.File.Exists(Path.Combine(folder, name)));

    private sealed class Silent : WriteContext
    {
        public override void Warn(string message) => Console.Error.WriteLine(message);
    }
}
