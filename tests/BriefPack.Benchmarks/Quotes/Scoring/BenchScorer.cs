using System.Diagnostics;

namespace BriefPack.Benchmarks.Quotes;

/// <summary>Runs the scorer of the quotes bench.</summary>
internal static class BenchScorer
{
    /// <summary>Scores a prediction file.</summary>
    /// <param name="bench">The folder of the bench.</param>
    /// <param name="gold">The gold file.</param>
    /// <param name="texts">The folder of the articles.</param>
    /// <param name="predictions">The prediction file.</param>
    /// <param name="json">Where the scorer writes its figures; null for nowhere.</param>
    /// <returns>The scorer's table.</returns>
    /// <exception cref="InvalidOperationException">The scorer failed; the message is its own.</exception>
    internal static string Run(string bench, string gold, string texts, string predictions, string? json = null)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Path.Combine(bench, "score.py"), "--gold", gold, "--texts", texts, "--pred", predictions, .. json is null ? [] : new[] { "--json", json }];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var table = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? table : throw new InvalidOperationException(errors.Result);
    }
}
