namespace BriefPack.Hosting;

/// <summary>One line of the lock file.</summary>
/// <param name="Version">The version, in NuGet's normal form.</param>
/// <param name="Sha512">The SHA-512 of the package, in Base64; empty when it was installed from a folder.</param>
/// <param name="Content">The SHA-512 over the plugin's files, in Base64.</param>
public sealed record LockedPlugin(string Version, string Sha512, string Content);
