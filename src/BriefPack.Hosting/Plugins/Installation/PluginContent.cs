using System.Security.Cryptography;
using System.Text;

namespace BriefPack.Hosting;

/// <summary>Says in one hash what a plugin folder holds.</summary>
internal static class PluginContent
{
    /// <summary>The SHA-512 over the paths and bytes of all files, in Base64; without what the host itself writes there.</summary>
    /// <param name="folder">The plugin folder.</param>
    /// <returns>The hash.</returns>
    public static string HashOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        var buffer = new byte[81_920];
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => file.Name is not (PluginIndex.FileName or InstalledPlugin.FileName))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (path, name) in files)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
            // Name and length first, so that no two folders can have the same stream of bytes.
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name}\0{file.Length}\0")));
            for (int read; (read = file.Read(buffer)) > 0;)
                hash.AppendData(buffer, 0, read);
        }
        return Convert.ToBase64String(hash.GetHashAndReset());
    }
}
