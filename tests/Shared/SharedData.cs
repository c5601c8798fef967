namespace BriefPack.Tests.Shared;

/// <summary>Finds the measuring data that may stand beside the repository (a folder named <c>shared</c>), which a fresh clone does not have.</summary>
internal static class SharedData
{
    /// <summary>The root of the repository: the folder that holds <c>Pipeline.sln</c>.</summary>
    public static string RepositoryRoot { get; } = FindUp("Pipeline.sln")
        ?? throw new InvalidOperationException("The tests must run from inside a checkout: no Pipeline.sln above " + AppContext.BaseDirectory);

    /// <summary>The folder with the measuring data, or null where it is not there.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>A path below <see cref="Root"/>; only for tests marked with <see cref="SharedDataFactAttribute"/>.</summary>
    public static string PathOf(params string[] parts) =>
        Path.Combine([Root ?? throw new InvalidOperationException("The measuring data is not there."), .. parts]);

    private static string? FindRoot()
    {
        var configured = Environment.GetEnvironmentVariable("BRIEFPACK_SHARED");
        var path = configured ?? Path.Combine(Path.GetDirectoryName(RepositoryRoot)!, "shared");
        return Directory.Exists(Path.Combine(path, "bench")) ? path : null;
    }

    private static string? FindUp(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, file)))
                return folder.FullName;
        return null;
    }
}
