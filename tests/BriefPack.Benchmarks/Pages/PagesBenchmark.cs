using System.Diagnostics;
using System.Globalization;
using BriefPack.Pdf;
using BriefPack.Pdf.Tests;

namespace BriefPack.Benchmarks.Pages;

/// <summary>Pages per second, peak memory and file size of the PDF writer on packs of 1,000 and 5,000 pages, beside WeasyPrint on the same text in the same run.</summary>
internal sealed class PagesBenchmark : IBenchmark
{
    // WeasyPrint takes minutes for a thousand pages; its rate hardly changes with the length.
    private const int PeerPages = 100;

    public string Name => "pages";

    public string Description => "PDF pages per second, peak memory and size, beside WeasyPrint";

    public int Run(string[] arguments)
    {
        if (arguments is ["one", var pages])
            return RunOne(int.Parse(pages, CultureInfo.InvariantCulture));
        Console.WriteLine("writer        pages   CPU s  wall s  pages/CPU s  peak MiB  KiB/page");
        // Each in a process of its own, so that its peak memory is its own.
        foreach (var wanted in (ReadOnlySpan<int>)[100, 1_000, 5_000])
            Measure("BriefPack", Environment.ProcessPath!, ["pages", "one", wanted.ToString(CultureInfo.InvariantCulture)], File(wanted, "pdf"));
        if (!HasCommand("weasyprint"))
        {
            Console.WriteLine("WeasyPrint is not installed (Debian package weasyprint): no peer was measured.");
            return 0;
        }
        System.IO.File.WriteAllText(File(PeerPages, "html"), HtmlPrint.Of(Pack(PeerPages)));
        Measure("WeasyPrint", "weasyprint", ["-q", File(PeerPages, "html"), File(PeerPages, "weasy.pdf")], File(PeerPages, "weasy.pdf"));
        return 0;
    }

    private static int RunOne(int pages)
    {
        using var output = System.IO.File.Create(File(pages, "pdf"));
        new PdfWriter(new PdfOptions { SystemFonts = false }).WriteAsync(Pack(pages), output, new Silent(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return 0;
    }

    // An article of the sample runs over two pages.
    private static Composition Pack(int pages) => SamplePack.Make(pages / 2, 9);

    private static void Measure(string writer, string command, string[] arguments, string file)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command, arguments))!;
        long peak = 0;
        double seconds = 0;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                seconds = process.TotalProcessorTime.TotalSeconds;
            }
            catch (InvalidOperationException)
            {
                // It ended between two samples: the last ones stand, 20 ms before the end at most.
                break;
            }
        }
        process.WaitForExit();
        var count = CountPages(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{writer,-12} {count,6} {seconds,7:0.00} {watch.Elapsed.TotalSeconds,7:0.00} {count / seconds,12:0} {peak / 1048576.0,9:0} {new FileInfo(file).Length / 1024.0 / count,9:0.0}"));
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
