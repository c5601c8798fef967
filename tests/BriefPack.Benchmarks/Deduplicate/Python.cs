using System.Diagnostics;

namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>Runs the bench's own scripts.</summary>
internal static class Python
{
    /// <summary>What a script printed.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static string Run(string interpreter, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(interpreter, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{interpreter} does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{interpreter} {string.Join(' ', arguments)}: {errors.Result}");
    }
}
