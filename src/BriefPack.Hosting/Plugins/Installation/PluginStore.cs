namespace BriefPack.Hosting;

/// <summary>
/// The installed plugins of a user: <c>id/version/</c> folders, versions side by side. What is installed appears whole or not at all:
/// it is unpacked beside its place and then moved there.
/// </summary>
/// <param name="root">The folder; null for <see cref="PluginSearch.DefaultInstalled"/>.</param>
public sealed class PluginStore(string? root = null)
{
    /// <summary>The folder of the store, which need not be there yet.</summary>
    public string Root { get; } = Path.GetFullPath(root ?? PluginSearch.DefaultInstalled);

    /// <summary>Everything that is installed, all versions, by id and then by version.</summary>
    /// <returns>The plugins; folders that are none are left out.</returns>
    public IReadOnlyList<InstalledPlugin> List()
    {
        if (!Directory.Exists(Root))
            return [];
        var plugins = new List<InstalledPlugin>();
        foreach (var folder in Directory.EnumerateDirectories(Root).Where(IsVisible).SelectMany(Directory.EnumerateDirectories))
            if (PluginVersion.TryParse(Path.GetFileName(folder), out _) && File.Exists(Path.Combine(folder, PluginManifest.FileName)))
            {
                var plugin = new PluginFolder(folder, PluginOrigin.Installed, PluginManifest.Read(folder));
                plugins.Add(InstalledPlugin.TryRead(plugin) ?? new InstalledPlugin(plugin, "", "", ""));
            }
        return [.. plugins.OrderBy(plugin => plugin.Folder.Manifest.Id, StringComparer.OrdinalIgnoreCase).ThenBy(plugin => PluginVersion.Parse(Path.GetFileName(plugin.Folder.Path)))];
    }

    /// <summary>Installs a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="source">Where it came from, for the record.</param>
    /// <returns>The plugin, in its place.</returns>
    /// <exception cref="PluginPackageException">The package is refused; the store is as it was.</exception>
    /// <exception cref="PluginException">This host cannot run the plugin; the store is as it was.</exception>
    public InstalledPlugin Install(PluginPackage package, string source)
    {
        ArgumentNullException.ThrowIfNull(package);
        return Install(package.Id, package.Version, package.Sha512, source, package.Unpack);
    }

    /// <summary>Installs a copy of a plugin folder, such as the output of a build.</summary>
    /// <param name="folder">The folder with its <c>briefpack-plugin.json</c>.</param>
    /// <returns>The plugin, in its place.</returns>
    /// <exception cref="PluginPackageException">The folder is refused; the store is as it was.</exception>
    /// <exception cref="PluginException">There is no plugin in it, or this host cannot run it; the store is as it was.</exception>
    public InstalledPlugin InstallFolder(string folder)
    {
        var source = Path.GetFullPath(folder);
        var manifest = PluginManifest.Read(source);
        if (!PluginVersion.TryParse(manifest.Version, out var version))
            throw new PluginPackageException($"{source}: \"{manifest.Version}\" is no version.");
        return Install(manifest.Id, version.ToString(), "", source, (target, limits) => Copy(source, target, limits ?? new UnpackLimits()));
    }

    /// <summary>Removes a plugin.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">The version; null for all.</param>
    /// <returns>The versions that were removed; none when there was nothing to remove.</returns>
    /// <exception cref="IOException">The files are in use.</exception>
    public IReadOnlyList<string> Remove(string id, string? version = null)
    {
        if (!PackageId.IsValid(id))
            return [];
        var removed = new List<string>();
        foreach (var plugin in List().Where(plugin => string.Equals(plugin.Folder.Manifest.Id, id, StringComparison.OrdinalIgnoreCase)))
        {
            var name = Path.GetFileName(plugin.Folder.Path);
            if (version is not null && !string.Equals(name, version, StringComparison.OrdinalIgnoreCase))
                continue;
            // Moved away first: either the whole folder is in place or none of it.
            var leaving = Path.Combine(Root, $".leaving-{Guid.NewGuid():n}");
            Directory.Move(plugin.Folder.Path, leaving);
            Directory.Delete(leaving, recursive: true);
            var parent = Path.GetDirectoryName(plugin.Folder.Path)!;
            if (!Directory.EnumerateFileSystemEntries(parent).Any())
                Directory.Delete(parent);
            removed.Add(name);
        }
        return removed;
    }

    private InstalledPlugin Install(string id, string version, string sha512, string source, Action<string, UnpackLimits?> unpack)
    {
        Directory.CreateDirectory(Root);
        var staging = Path.Combine(Root, $".arriving-{Guid.NewGuid():n}");
        Directory.CreateDirectory(staging);
        try
        {
            unpack(staging, null);
            var manifest = PluginManifest.Read(staging);
            if (!string.Equals(manifest.Id, id, StringComparison.OrdinalIgnoreCase) || !PluginVersion.TryParse(manifest.Version, out var stated) || stated.ToString() != version)
                throw new PluginPackageException($"{source} is refused: the package is {id} {version}, but the plugin in it says that it is {manifest.Id} {manifest.Version}.");
            PluginCompatibility.Check(new PluginFolder(staging, PluginOrigin.Installed, manifest));
            var content = PluginContent.HashOf(staging);
            var target = Path.Combine(Root, manifest.Id, version);
            var installed = new InstalledPlugin(new PluginFolder(target, PluginOrigin.Installed, manifest), sha512, content, source);
            installed.Write(staging);
            Place(staging, target, installed);
            return installed;
        }
        finally
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
        }
    }

    private void Place(string staging, string target, InstalledPlugin installed)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
            return;
        }
        if (InstalledPlugin.TryRead(installed.Folder) is { } there && there.Content == installed.Content && there.IsIntact())
            return;
        // The same version with other files: an author who builds again, or a repair. The old one goes only when the new one is in place.
        var leaving = Path.Combine(Root, $".leaving-{Guid.NewGuid():n}");
        Directory.Move(target, leaving);
        try
        {
            Directory.Move(staging, target);
        }
        catch (IOException)
        {
            Directory.Move(leaving, target);
            throw;
        }
        Directory.Delete(leaving, recursive: true);
    }

    private static void Copy(string source, string target, UnpackLimits limits)
    {
        var (files, bytes) = (0, 0L);
        foreach (var file in new DirectoryInfo(source).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.LinkTarget is not null)
                throw new PluginPackageException($"{source} is refused: {file.FullName} is a link. Nothing was installed.");
            if (++files > limits.Files || (bytes += file.Length) > limits.Bytes)
                throw new PluginPackageException($"{source} is refused: it is larger than {limits.Files} files or {limits.Bytes >> 20} MiB. Is it the folder of one plugin? Nothing was installed.");
            if (file.Extension == ".pdb" || SharedAssemblies.IsContract(Path.GetFileNameWithoutExtension(file.Name)))
                continue;
            var copy = Path.Combine(target, Path.GetRelativePath(source, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }

    private static bool IsVisible(string folder) => !Path.GetFileName(folder).StartsWith('.');
}
