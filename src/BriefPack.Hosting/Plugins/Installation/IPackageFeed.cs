namespace BriefPack.Hosting;

/// <summary>Where packages come from.</summary>
public interface IPackageFeed
{
    /// <summary>The folder or address, for messages.</summary>
    string Name { get; }

    /// <summary>The versions of a package.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>The versions as the feed writes them; none when it has no such package.</returns>
    /// <exception cref="PluginPackageException">The feed does not answer as a feed does.</exception>
    Task<IReadOnlyList<string>> VersionsAsync(string id, CancellationToken cancel);

    /// <summary>Gets a package.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">A version that the feed has.</param>
    /// <param name="target">Where the package is written to.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>A task that ends when the file is whole.</returns>
    /// <exception cref="PluginPackageException">The feed does not answer as a feed does.</exception>
    Task DownloadAsync(string id, string version, string target, CancellationToken cancel);
}
