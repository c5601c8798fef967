using System.Diagnostics;
using System.Globalization;

namespace BriefPack.Benchmarks.Pages;

/// <summary>
/// What a program and all that it starts cost: processor time and the peak memory of the biggest process. LibreOffice's command is a script that starts
/// the program that works; the times of children that ended stand with their parents (proc(5)). Linux only.
/// </summary>
internal sealed class ProcessTree
{
    // sysconf(_SC_CLK_TCK) has been 100 on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    private long ticks;

    public double CpuSeconds => ticks / TicksPerSecond;

    public long PeakBytes { get; private set; }

    public TimeSpan Wall { get; private set; }

    public static ProcessTree Run(string command, params IEnumerable<string> arguments)
    {
        var tree = new ProcessTree();
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.WaitForExit(20))
            tree.Sample(process.Id);
        process.WaitForExit();
        tree.Wall = watch.Elapsed;
        return tree;
    }

    private void Sample(int root)
    {
        var parents = new Dictionary<int, (int Parent, long Ticks)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Read($"{folder}/stat") is { } line)
            {
                // The name stands in brackets and may hold blanks; the fields after it are numbered from 3.
                var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
                parents[id] = (int.Parse(fields[1], CultureInfo.InvariantCulture), fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture)));
            }
        long sum = 0;
        foreach (var id in parents.Keys.Where(id => Descends(id)))
        {
            sum += parents[id].Ticks;
            var peak = Read($"/proc/{id}/status")?.Split('\n').FirstOrDefault(row => row.StartsWith("VmHWM:", StringComparison.Ordinal));
            if (peak is not null)
                PeakBytes = Math.Max(PeakBytes, long.Parse(peak[6..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) * 1024);
        }
        ticks = Math.Max(ticks, sum);

        bool Descends(int id)
        {
            for (var depth = 0; depth < 50; depth++)
            {
                if (id == root)
                    return true;
                if (!parents.TryGetValue(id, out var found))
                    return false;
                id = found.Parent;
            }
            return false;
        }
    }

    // A process may end between two looks at it.
    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
