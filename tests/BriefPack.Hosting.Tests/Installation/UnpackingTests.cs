using System.IO.Compression;
using BriefPack.Hosting.Tests.Plugins;

namespace BriefPack.Hosting.Tests.Installation;

public sealed class UnpackingTests : IDisposable
{
    private readonly Scratch scratch = new();

    private string StoreFolder => Path.Combine(scratch.Path, "store");

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("briefpack/../evil.dll")]
    [InlineData("briefpack/../../../../evil.dll")]
    [InlineData("briefpack/sub/../../evil.dll")]
    [InlineData("briefpack//etc/evil.dll")]
    [InlineData("briefpack/..\\evil.dll")]
    [InlineData("briefpack/C:/evil.dll")]
    [InlineData("briefpack/C:evil.dll")]
    [InlineData("briefpack/%2e%2e/evil.dll")]
    [InlineData("briefpack/NUL")]
    [InlineData("briefpack/con.txt")]
    [InlineData("briefpack/stream.dll:hidden")]
    [InlineData("briefpack/trailing. /x.dll")]
    public void A_name_that_leaves_the_folder_is_refused(string name)
    {
        Refused(zip => PackageFile.Add(zip, name, "evil")).ShouldContain("no name of a file inside its folder");
        Directory.EnumerateFiles(scratch.Path, "*evil*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_is_refused() =>
        Refused(zip => PackageFile.Add(zip, "briefpack/link", "/etc/passwd").ExternalAttributes = unchecked((int)0xA1FF0000)).ShouldContain("is a link");

    [Fact]
    public void Two_files_of_one_name_are_refused() =>
        Refused(zip => PackageFile.Add(zip, "briefpack/greeterone.DLL", "other")).ShouldContain("two files named");

    [Fact]
    public void A_bomb_is_refused_by_its_ratio() => Refused(zip =>
    {
        using var stream = zip.CreateEntry("briefpack/zeros", CompressionLevel.SmallestSize).Open();
        var zeros = new byte[1 << 20];
        for (var i = 0; i < 16; i++)
            stream.Write(zeros);
    }).ShouldContain("200 times its size");

    [Fact]
    public void Too_many_files_are_refused() => Refused(zip =>
    {
        for (var i = 0; i < 4_001; i++)
            PackageFile.Add(zip, $"briefpack/{i}", "");
    }).ShouldContain("4000 are the limit");

    [Fact]
    public void Too_many_bytes_are_refused_whatever_the_package_claims()
    {
        var package = PluginPackage.Read(PackageFile.Of("GreeterOne", scratch.Path));
        var target = Path.Combine(scratch.Path, "out");
        Should.Throw<PluginPackageException>(() => package.Unpack(target, new UnpackLimits { Bytes = 1_000 })).Message.ShouldContain("unpacks to more than");
    }

    [Fact]
    public void A_package_that_is_cut_off_is_refused_and_nothing_stays()
    {
        var path = PackageFile.Of("GreeterOne", scratch.Path);
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        Should.Throw<PluginPackageException>(() => PluginPackage.Read(path)).Message.ShouldContain("is no package");
    }

    [Fact]
    public void A_package_without_a_plugin_says_how_to_make_one()
    {
        var path = Path.Combine(scratch.Path, "x.nupkg");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            PackageFile.Add(zip, "x.nuspec", "<package><metadata><id>x</id><version>1.0.0</version></metadata></package>");
        Should.Throw<PluginPackageException>(() => PluginPackage.Read(path)).Message.ShouldContain("<BriefPackPlugin>true</BriefPackPlugin>");
    }

    [Theory]
    [InlineData("<package><metadata><id>../x</id><version>1.0.0</version></metadata></package>")]
    [InlineData("<package><metadata><id>x</id><version>../../1</version></metadata></package>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><package><metadata><id>&e;</id><version>1.0.0</version></metadata></package>")]
    public void A_nuspec_that_lies_is_refused(string nuspec)
    {
        var path = Path.Combine(scratch.Path, "x.nupkg");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            PackageFile.Add(zip, "x.nuspec", nuspec);
            PackageFile.Add(zip, "briefpack/" + PluginManifest.FileName, "{}");
        }
        Should.Throw<PluginPackageException>(() => PluginPackage.Read(path));
    }

    [Fact]
    public void A_plugin_under_another_name_than_its_package_is_refused()
    {
        var path = PackageFile.Of("GreeterOne", scratch.Path);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            zip.GetEntry("GreeterOne.nuspec")!.Delete();
            PackageFile.Add(zip, "Other.nuspec", "<package><metadata><id>Other</id><version>1.0.0</version></metadata></package>");
        }
        Should.Throw<PluginPackageException>(() => new PluginStore(StoreFolder).Install(PluginPackage.Read(path), path)).Message.ShouldContain("says that it is GreeterOne");
        EmptyStore();
    }

    private string Refused(Action<ZipArchive> spoil)
    {
        var package = PluginPackage.Read(PackageFile.Of("GreeterOne", scratch.Path, spoil: spoil));
        var message = Should.Throw<PluginPackageException>(() => new PluginStore(StoreFolder).Install(package, "test")).Message;
        EmptyStore();
        return message;
    }

    private void EmptyStore() => Directory.EnumerateFileSystemEntries(StoreFolder).ShouldBeEmpty();
}
