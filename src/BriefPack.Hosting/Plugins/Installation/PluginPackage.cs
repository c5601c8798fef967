using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BriefPack.Hosting;

/// <summary>A .nupkg with a plugin in its <c>briefpack/</c> folder. What it says is not trusted: names, sizes and links are checked while unpacking.</summary>
public sealed class PluginPackage
{
    private const string Folder = "briefpack/";

    private PluginPackage(string path, string id, string version, string sha512)
    {
        Path = path;
        Id = id;
        Version = version;
        Sha512 = sha512;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The id of the package.</summary>
    public string Id { get; }

    /// <summary>The version in NuGet's normal form.</summary>
    public string Version { get; }

    /// <summary>The SHA-512 of the whole file, in Base64 as NuGet writes it.</summary>
    public string Sha512 { get; }

    /// <summary>Reads who a package is.</summary>
    /// <param name="path">The .nupkg file.</param>
    /// <returns>The package.</returns>
    /// <exception cref="PluginPackageException">It is no package, or carries no plugin.</exception>
    public static PluginPackage Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var hash = Convert.ToBase64String(SHA512.HashData(file));
            file.Position = 0;
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            var (id, version) = ReadNuspec(zip, path);
            if (!zip.Entries.Any(entry => entry.FullName == Folder + PluginManifest.FileName))
                throw new PluginPackageException(
                    $"{path} carries no plugin: it has no {Folder}{PluginManifest.FileName}. Packages of plugins are built with <BriefPackPlugin>true</BriefPackPlugin> in their project.");
            return new PluginPackage(path, id, version, hash);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            throw new PluginPackageException($"{path} is no package: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PluginPackageException($"{path} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Writes the plugin folder of the package.</summary>
    /// <param name="target">An empty folder.</param>
    /// <param name="limits">What the package may make of itself; null for the defaults.</param>
    /// <exception cref="PluginPackageException">The package leaves its folder, holds a link, or is larger than it should be.</exception>
    public void Unpack(string target, UnpackLimits? limits = null)
    {
        limits ??= new UnpackLimits();
        try
        {
            using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            var entries = zip.Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)).ToList();
            if (entries.Count > limits.Files)
                throw Refused($"it has {entries.Count} files, and {limits.Files} are the limit");
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var left = limits.Bytes;
            foreach (var entry in entries)
            {
                var name = SafeName(entry);
                if (name is null)
                    continue;
                if (!seen.Add(name))
                    throw Refused($"it has two files named {entry.FullName}");
                left -= Write(entry, System.IO.Path.Combine(target, name), left, limits);
            }
        }
        catch (InvalidDataException error)
        {
            throw new PluginPackageException($"{Path} is damaged: {error.Message}", error);
        }
    }

    // The name of the file below the target, or null for the entry of a folder.
    private string? SafeName(ZipArchiveEntry entry)
    {
        // The upper half of the attributes holds the Unix mode; 0xA000 of its type bits is a symbolic link.
        if ((entry.ExternalAttributes >> 16 & 0xF000) == 0xA000)
            throw Refused($"{entry.FullName} is a link");
        var name = entry.FullName[Folder.Length..];
        if (name.EndsWith('/') || name.Length == 0)
            return null;
        var parts = Uri.UnescapeDataString(name).Split('/');
        foreach (var part in parts)
            if (part.Length == 0 || part.Trim(' ', '.').Length == 0 || part.EndsWith('.') || part.EndsWith(' ') || part.AsSpan().IndexOfAny(Forbidden) >= 0
                || IsDevice(part))
                throw Refused($"{entry.FullName} is no name of a file inside its folder");
        return System.IO.Path.Combine(parts);
    }

    private long Write(ZipArchiveEntry entry, string path, long left, UnpackLimits limits)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        using var source = entry.Open();
        using var copy = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        // What counts is what comes out, not the size that the package claims.
        var buffer = new byte[81_920];
        long written = 0;
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            written += read;
            if (written > left)
                throw Refused($"it unpacks to more than {limits.Bytes >> 20} MiB");
            if (written > limits.RatioFloor && written > Math.Max(entry.CompressedLength, 1) * limits.Ratio)
                throw Refused($"{entry.FullName} unpacks to more than {limits.Ratio} times its size");
            copy.Write(buffer, 0, read);
        }
        return written;
    }

    private static (string Id, string Version) ReadNuspec(ZipArchive zip, string path)
    {
        var entry = zip.Entries.FirstOrDefault(entry => !entry.FullName.Contains('/', StringComparison.Ordinal)
            && entry.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase))
            ?? throw new PluginPackageException($"{path} is no NuGet package: it has no .nuspec.");
        if (entry.Length > 1 << 20)
            throw new PluginPackageException($"{path} is refused: its .nuspec is larger than 1 MiB.");
        using var text = new StreamReader(entry.Open(), Encoding.UTF8);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 1 << 20 });
        var metadata = XDocument.Load(reader).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata");
        var id = Value(metadata, "id");
        if (!PackageId.IsValid(id) || !PluginVersion.TryParse(Value(metadata, "version"), out var version))
            throw new PluginPackageException($"{path} is no NuGet package: its .nuspec gives no id and version.");
        return (id!, version.ToString());
    }

    private static string? Value(XElement? metadata, string name) =>
        metadata?.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();

    private PluginPackageException Refused(string why) => new($"{Id} {Version} ({Path}) is refused: {why}. Nothing was installed.");

    private static readonly System.Buffers.SearchValues<char> Forbidden =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '\\', ':', '*', '?', '"', '<', '>', '|', '\u007f']);

    // Names that Windows takes for devices whatever follows the first dot.
    private static bool IsDevice(string part)
    {
        var stem = part.Split('.')[0].ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL"
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal)) && char.IsAsciiDigit(stem[3]));
    }
}
