namespace BriefPack.Hosting;

/// <summary>Looks for a package in several feeds.</summary>
/// <param name="feeds">The feeds.</param>
public sealed class PackageFinder(IReadOnlyList<IPackageFeed> feeds)
{
    /// <summary>Makes feeds of folders and addresses.</summary>
    /// <param name="sources">Folders and addresses of service indexes.</param>
    /// <param name="http">The client for addresses.</param>
    /// <returns>A finder over them.</returns>
    public static PackageFinder Over(IEnumerable<string> sources, HttpClient http) =>
        new([.. sources.Select(source => NuGetSources.IsAddress(source) ? (IPackageFeed)new HttpFeed(new Uri(source), http) : new FolderFeed(Path.GetFullPath(source)))]);

    /// <summary>Finds the version to install: the one asked for, or the highest, before a release only where there is no other or they are asked for.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version, or null for the highest.</param>
    /// <param name="prerelease">Whether versions before a release count like others.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>The feed and the version as it writes it.</returns>
    /// <exception cref="PluginPackageException">No feed has it; the message names the feeds, the versions that there are, and feeds that did not answer.</exception>
    public async Task<(IPackageFeed Feed, string Version)> FindAsync(string id, string? version, bool prerelease, CancellationToken cancel)
    {
        var found = new List<(IPackageFeed Feed, string Version, PluginVersion Order)>();
        var silent = new List<string>();
        foreach (var feed in feeds)
        {
            try
            {
                foreach (var text in await feed.VersionsAsync(id, cancel).ConfigureAwait(false))
                    if (PluginVersion.TryParse(text, out var order))
                        found.Add((feed, text, order));
            }
            catch (PluginPackageException error)
            {
                silent.Add(error.Message);
            }
        }
        var wanted = version is null ? null : PluginVersion.TryParse(version, out var parsed) ? parsed : throw new PluginPackageException($"\"{version}\" is no version.");
        var candidates = wanted is not null ? found.FindAll(item => item.Order.CompareTo(wanted) == 0)
            : prerelease || found.TrueForAll(item => item.Order.IsPrerelease) ? found
            : found.FindAll(item => !item.Order.IsPrerelease);
        if (candidates.Count > 0)
        {
            var best = candidates.MaxBy(item => item.Order)!;
            return (best.Feed, best.Version);
        }
        var where = feeds.Count == 0 ? "no source is given: name one with --source" : $"looked in {string.Join(", ", feeds.Select(feed => feed.Name))}";
        var instead = found.Count == 0 ? "" : $" There is {string.Join(", ", found.OrderByDescending(item => item.Order).Take(5).Select(item => item.Version))}.";
        throw new PluginPackageException($"There is no package {id}{(version is null ? "" : " " + version)}; {where}.{instead}{string.Concat(silent.Select(message => " " + message))}");
    }
}
