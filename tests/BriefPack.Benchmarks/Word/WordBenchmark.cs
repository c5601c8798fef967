using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using BriefPack.Benchmarks.Pages;
using BriefPack.Pdf.Tests;
using BriefPack.Word;
using BriefPack.Word.Tests;

namespace BriefPack.Benchmarks.Word;

/// <summary>
/// Pages per second and size of the Word writer, beside LibreOffice writing the same text as .docx in the same run; and how many entries of the
/// contents are right when LibreOffice breaks the pages of packs that are made to be hard to count.
/// </summary>
internal sealed partial class WordBenchmark : IBenchmark
{
    public string Name => "word";

    public string Description => "Word pages per second and size, beside LibreOffice; page numbers that another program finds right";

    public int Run(string[] arguments)
    {
        Console.WriteLine("writer                       pages   CPU s  wall s  pages/CPU s     MiB");
        foreach (var articles in (ReadOnlySpan<int>)[50, 500, 2_500])
            foreach (var embed in new[] { true, false })
                MeasureWriter(articles, embed);
        if (!HasCommand("libreoffice"))
        {
            Console.WriteLine("LibreOffice   not run, and no page numbers compared: it is not installed (Debian package libreoffice-writer-nogui).");
            return 0;
        }
        var folder = Directory.CreateTempSubdirectory("briefpack-bench-word-");
        try
        {
            MeasurePeer(folder.FullName);
            MeasurePageNumbers(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    private static void MeasureWriter(int articles, bool embed)
    {
        var pack = SamplePack.Make(articles, 9);
        // The first run pays for the JIT; the best of three is what a machine that does other things too can show.
        var (best, bestCpu) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var bytes = Array.Empty<byte>();
        for (var round = 0; round < 4; round++)
        {
            using var output = new MemoryStream();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            new WordWriter(new WordOptions { EmbedFonts = embed }).WriteAsync(pack, output, new Silent(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
            best = watch.Elapsed < best ? watch.Elapsed : best;
            var cpu = Process.GetCurrentProcess().TotalProcessorTime - before;
            bestCpu = cpu < bestCpu ? cpu : bestCpu;
            bytes = output.ToArray();
        }
        Print(embed ? "BriefPack" : "BriefPack, fonts outside", PagesOf(bytes), bestCpu.TotalSeconds, best.TotalSeconds, bytes.Length);
    }

    private static void MeasurePeer(string folder)
    {
        var html = Path.Combine(folder, "peer.html");
        var pack = SamplePack.Make(50, 9);
        File.WriteAllText(html, HtmlPrint.Of(pack));
        using var same = new MemoryStream();
        new WordWriter(new WordOptions()).WriteAsync(pack, same, new Silent(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
        // Once before, so that it has a profile, as on a machine that has run it.
        Convert(folder, html, "txt:Text");
        var cost = ProcessTree.Run("libreoffice", Arguments(folder, html, "docx:MS Word 2007 XML"));
        // Its file does not say how many pages it has: it is the same text.
        Print("LibreOffice", PagesOf(same.ToArray()), cost.CpuSeconds, cost.Wall.TotalSeconds, new FileInfo(Path.ChangeExtension(html, ".docx")).Length);
    }

    private static void MeasurePageNumbers(string folder)
    {
        int entries = 0, right = 0;
        for (var seed = 1; seed <= 5; seed++)
        {
            var file = Path.Combine(folder, $"hard{seed}.docx");
            using (var output = File.Create(file))
                new WordWriter(new WordOptions()).WriteAsync(LongPack.Of(40, seed), output, new Silent(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
            Convert(folder, file, "pdf");
            var pages = Output("pdftotext", "-layout", Path.ChangeExtension(file, ".pdf"), "-").Split('\f');
            foreach (Match entry in Entry().Matches(string.Concat(pages.Take(2))))
            {
                entries++;
                if (pages[int.Parse(entry.Groups[2].Value, CultureInfo.InvariantCulture) - 1].Contains(entry.Groups[1].Value, StringComparison.Ordinal))
                    right++;
            }
        }
        Console.WriteLine($"contents entries on the page that LibreOffice puts their article on: {right} of {entries}");
    }

    private static void Print(string writer, int pages, double cpu, double seconds, long size) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{writer,-26} {pages,7} {cpu,7:0.00} {seconds,7:0.00} {pages / cpu,12:0} {size / 1048576.0,7:0.00}"));

    private static int PagesOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry("docProps/app.xml")!.Open());
        return int.Parse(PagesProperty().Match(reader.ReadToEnd()).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static void Convert(string folder, string file, string format) => Output("libreoffice", Arguments(folder, file, format));

    private static string[] Arguments(string folder, string file, string format) =>
        [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", folder, file];

    private static string Output(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    private static bool HasCommand(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));

    [GeneratedRegex(@"(Article \d+:)[^\n]*?\.{3,} *(\d+)")]
    private static partial Regex Entry();

    [GeneratedRegex(@"<(?:\w+:)?Pages>(\d+)<")]
    private static partial Regex PagesProperty();

    private sealed class Silent : WriteContext
    {
        public override void Warn(string message)
        {
        }
    }
}
