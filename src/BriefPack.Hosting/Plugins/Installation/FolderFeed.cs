namespace BriefPack.Hosting;

/// <summary>A folder with .nupkg files: all in one folder, or each below <c>id/version/</c> as NuGet lays them out.</summary>
/// <param name="folder">The folder.</param>
public sealed class FolderFeed(string folder) : IPackageFeed
{
    /// <inheritdoc/>
    public string Name => folder;

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> VersionsAsync(string id, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<string>>([.. Find(id).Select(found => found.Version)]);

    /// <inheritdoc/>
    public Task DownloadAsync(string id, string version, string target, CancellationToken cancel)
    {
        var wanted = PluginVersion.Parse(version);
        var file = Find(id).FirstOrDefault(found => PluginVersion.Parse(found.Version).CompareTo(wanted) == 0).Path
            ?? throw new PluginPackageException($"{folder} has no {id} {version}.");
        File.Copy(file, target, overwrite: true);
        return Task.CompletedTask;
    }

    private IEnumerable<(string Version, string Path)> Find(string id)
    {
        if (!PackageId.IsValid(id) || !Directory.Exists(folder))
            yield break;
        var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive };
        var flat = Directory.EnumerateFiles(folder, id + ".*.nupkg", options);
        var nested = Directory.EnumerateDirectories(folder, id, options)
            .SelectMany(Directory.EnumerateDirectories).SelectMany(version => Directory.EnumerateFiles(version, id + ".*.nupkg", options));
        foreach (var file in flat.Concat(nested))
        {
            var version = System.IO.Path.GetFileNameWithoutExtension(file)[(id.Length + 1)..];
            // "Acme.Tone.*" also matches Acme.Tone.Extra.1.0.0: what follows the id must be a version.
            if (PluginVersion.TryParse(version, out _))
                yield return (version, file);
        }
    }
}
