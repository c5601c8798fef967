using System.Reflection;

namespace BriefPack.Packages.Tests;

/// <summary>All packages of this repository, packed once into a feed of their own, and a place to use them from that knows nothing of the repository.</summary>
public sealed class PackedSolution : IAsyncLifetime
{
    private readonly string scratch = Directory.CreateTempSubdirectory("briefpack-packages-").FullName;

    public static string Repository { get; } = Metadata("Repository");

    public static string Version { get; } = Metadata("Version");

    public string Feed => Path.Combine(scratch, "feed");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        await PackAsync("Pipeline.sln", Feed);
    }

    internal static Task PackAsync(string project, string output) => new Shell(Repository, Calm()).RunAsync(
        "dotnet", "pack", project, "--no-build", "-c", Metadata("Configuration"), "-v", "q", "-nologo", $"-p:PackageOutputPath={output}");

    public Task DisposeAsync()
    {
        Directory.Delete(scratch, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The file of a package.</summary>
    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>A shell in an empty folder, with the feed beside the user's sources and caches of its own.</summary>
    internal Shell NewFolder(string name)
    {
        var folder = Path.Combine(scratch, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="feed" value="{Feed}" /></packageSources></configuration>""");
        var environment = Calm();
        environment["NUGET_PACKAGES"] = Path.Combine(scratch, "cache");
        environment["BRIEFPACK_HOME"] = Path.Combine(folder, ".home");
        if (UsersCache() is { } cache)
            environment["NUGET_FALLBACK_PACKAGES"] = cache;
        return new Shell(folder, environment);
    }

    /// <summary>The tool, installed from its package; the path of its command.</summary>
    internal async Task<string> InstallToolAsync(Shell shell)
    {
        await shell.RunAsync("dotnet", "tool", "install", "BriefPack.Cli", "--version", Version, "--add-source", Feed, "--tool-path", Path.Combine(shell.Folder, "tool"));
        return Path.Combine(shell.Folder, "tool", OperatingSystem.IsWindows() ? "briefpack.exe" : "briefpack");
    }

    /// <summary>Copies a sample with what stands beside it, except its nuget.config: the feed is another one here.</summary>
    internal static void CopySample(string sample, string target)
    {
        var samples = Path.Combine(Repository, "samples");
        foreach (var file in Directory.EnumerateFiles(samples, "Directory.*"))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(samples, sample), "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(samples, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            var copy = Path.Combine(target, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static Dictionary<string, string> Calm() => new()
    {
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
    };

    // The test packages are there already; a BriefPack package there would be another one under the same version.
    private static string? UsersCache()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
            ? given
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(cache) && !Directory.EnumerateDirectories(cache, "briefpack*").Any() ? cache : null;
    }

    private static string Metadata(string key) =>
        typeof(PackedSolution).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>The tests that use the packed packages, one after the other: each of them uses all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesGroup : ICollectionFixture<PackedSolution>
{
    public const string Name = "packages";
}
