using BriefPack.Tests.Shared;

namespace BriefPack.Pdf.Tests;

/// <summary>A logo with transparent parts in a file that is deleted at the end.</summary>
internal sealed class LogoFile : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"briefpack-{Guid.NewGuid():N}.png");

    public LogoFile() => File.WriteAllBytes(Path, TestPng.Logo());

    public Composition On(Composition composition) =>
        composition with { Theme = composition.Theme with { Logo = Path, LogoText = "Norrvik Gazette", LogoInHead = true } };

    public void Dispose() => File.Delete(Path);
}
