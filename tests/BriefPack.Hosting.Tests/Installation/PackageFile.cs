using System.IO.Compression;
using System.Text;
using BriefPack.Hosting.Tests.Plugins;

namespace BriefPack.Hosting.Tests.Installation;

/// <summary>Writes packages, well-made ones and others.</summary>
internal static class PackageFile
{
    /// <summary>A package with a compiled fixture in it.</summary>
    public static string Of(string fixture, string folder, string version = "1.0.0", Action<ZipArchive>? spoil = null)
    {
        var path = Path.Combine(folder, $"{fixture}.{version}.nupkg");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, $"{fixture}.nuspec", $"<package><metadata><id>{fixture}</id><version>{version}</version></metadata></package>");
        foreach (var file in Directory.EnumerateFiles(Fixture.PathOf(fixture), "*", SearchOption.AllDirectories))
        {
            var name = "briefpack/" + Path.GetRelativePath(Fixture.PathOf(fixture), file).Replace('\\', '/');
            if (Path.GetFileName(file) == PluginManifest.FileName)
                Add(zip, name, File.ReadAllText(file).Replace(PluginManifest.Read(Fixture.PathOf(fixture)).Version, version, StringComparison.Ordinal));
            else
                zip.CreateEntryFromFile(file, name);
        }
        spoil?.Invoke(zip);
        return path;
    }

    public static ZipArchiveEntry Add(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
        return entry;
    }
}
