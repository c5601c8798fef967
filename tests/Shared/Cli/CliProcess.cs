using System.Diagnostics;

namespace BriefPack.Tests.Shared;

/// <summary>Runs the tool as a user would: as a process, with the plugins that the build put beside it and none from the user's profile.</summary>
internal sealed record CliProcess(int ExitCode, string Output, string Errors)
{
    // The tests and the tool are built in the same configuration, into folders beside each other.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    public static string Assembly { get; } = Path.Combine(SharedData.RepositoryRoot, "artifacts", "bin", "BriefPack.Cli", Configuration, "BriefPack.Cli.dll");

    public static async Task<CliProcess> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        await process.WaitForExitAsync(limit.Token);
        return new CliProcess(process.ExitCode, await output, await errors);
    }

    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Assembly);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["BRIEFPACK_HOME"] = Path.Combine(folder, ".no-profile");
        return Process.Start(start)!;
    }
}
