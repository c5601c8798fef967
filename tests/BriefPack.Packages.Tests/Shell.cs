using System.Diagnostics;
using System.Text;

namespace BriefPack.Packages.Tests;

/// <summary>Runs commands as somebody would who has nothing but the packages.</summary>
internal sealed class Shell(string folder, IReadOnlyDictionary<string, string> environment)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>How many commands were run.</summary>
    public int Commands { get; private set; }

    /// <summary>A shell in a folder below.</summary>
    public Shell In(string name)
    {
        var below = Path.Combine(folder, name);
        Directory.CreateDirectory(below);
        return new Shell(below, environment);
    }

    public string Folder => folder;

    /// <summary>Runs a command and expects that it ends well.</summary>
    public async Task<string> RunAsync(string command, params string[] arguments)
    {
        var (exit, output) = await TryAsync(command, arguments);
        exit.ShouldBe(0, $"{command} {string.Join(' ', arguments)}\n{output}");
        return output;
    }

    /// <summary>Runs a command.</summary>
    public async Task<(int Exit, string Output)> TryAsync(string command, params string[] arguments)
    {
        Commands++;
        using var process = Start(command, arguments);
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} {string.Join(' ', arguments)} did not end within {Limit}:\n{output}");
        }
        lock (output)
            return (process.ExitCode, output.ToString());
    }

    /// <summary>Starts a command that runs on.</summary>
    public Process Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // What the test run itself was started with must not reach the commands.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "VSTEST_CONNECTION_TIMEOUT").ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{command} does not start.");
    }

    private static void Add(StringBuilder output, string? line)
    {
        if (line is not null)
            lock (output)
                output.AppendLine(line);
    }
}
