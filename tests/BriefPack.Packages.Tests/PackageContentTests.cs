using System.IO.Compression;
using System.Xml.Linq;
using BriefPack.Hosting;

namespace BriefPack.Packages.Tests;

[Collection(PackagesGroup.Name)]
public class PackageContentTests(PackedSolution packages)
{
    // Every package and what it may depend on. A plugin depends on the contracts and on its own libraries only.
    public static TheoryData<string, string> Packages => new()
    {
        { "BriefPack.Abstractions", "" },
        { "BriefPack", "BriefPack.Abstractions" },
        { "BriefPack.Text", "BriefPack.Abstractions" },
        { "BriefPack.Typesetting", "BriefPack.Abstractions" },
        { "BriefPack.Hosting", "BriefPack, BriefPack.Text, Microsoft.Extensions.DependencyInjection, Microsoft.Extensions.DependencyInjection.Abstractions, Microsoft.Extensions.Options" },
        { "BriefPack.Testing", "BriefPack" },
        { "BriefPack.Clean", "BriefPack.Abstractions, BriefPack.Text" },
        { "BriefPack.Deduplicate", "BriefPack.Abstractions, BriefPack.Text" },
        { "BriefPack.Summarize", "BriefPack.Abstractions, BriefPack.Text" },
        { "BriefPack.Quotes", "BriefPack.Abstractions, BriefPack.Text" },
        { "BriefPack.Html", "AngleSharp, BriefPack.Abstractions" },
        { "BriefPack.Summarize.Ai", "BriefPack.Abstractions, BriefPack.Text, Microsoft.Extensions.AI.Abstractions" },
        { "BriefPack.Pdf", "BriefPack.Abstractions, BriefPack.Typesetting" },
        { "BriefPack.Word", "BriefPack.Abstractions, BriefPack.Typesetting, DocumentFormat.OpenXml, System.IO.Packaging" },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_depends_on_no_more_than_it_needs(string id, string dependencies)
    {
        using var zip = ZipFile.OpenRead(packages.PathOf(id));
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        names.ShouldContain("README.md");
        names.ShouldContain("icon.png");
        names.ShouldContain($"lib/net10.0/{id}.dll");
        names.ShouldContain($"lib/net10.0/{id}.xml");
        File.Exists(Path.ChangeExtension(packages.PathOf(id), ".snupkg")).ShouldBeTrue();

        var metadata = Nuspec(zip).Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Value("license").ShouldBe("MIT");
        Value("readme").ShouldBe("README.md");
        Value("icon").ShouldBe("icon.png");
        Value("description").ShouldNotBeNullOrWhiteSpace();
        var stated = metadata.Descendants().Where(element => element.Name.LocalName == "dependency").ToList();
        stated.Select(dependency => dependency.Attribute("id")!.Value).ShouldBeSubsetOf(dependencies.Split(", "));
        // What keeps a library's run-time assets from its users would show here.
        stated.ShouldAllBe(dependency => (dependency.Attribute("exclude")!.Value == "Build,Analyzers") && dependency.Attribute("include") == null);
    }

    private static readonly string[] PluginIds = [.. Directory.GetFiles(Path.Combine(PackedSolution.Repository, "plugins"), "*.csproj", SearchOption.AllDirectories)
        .Select(project => Path.GetFileNameWithoutExtension(project)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Plugins => [.. PluginIds];

    [Theory]
    [MemberData(nameof(Plugins))]
    public void A_plugin_package_carries_the_plugin_without_what_the_host_shares(string id)
    {
        using var zip = ZipFile.OpenRead(packages.PathOf(id));
        var folder = zip.Entries.Where(entry => entry.FullName.StartsWith("briefpack/", StringComparison.Ordinal)).Select(entry => entry.FullName["briefpack/".Length..]).ToList();
        folder.ShouldContain($"{id}.dll");
        folder.ShouldContain($"{id}.deps.json");
        folder.ShouldContain(PluginManifest.FileName);
        folder.ShouldNotContain("BriefPack.Abstractions.dll");
        folder.ShouldNotContain("BriefPack.Text.dll");
        folder.ShouldNotContain("BriefPack.dll");
        folder.ShouldNotContain("BriefPack.Hosting.dll");
        folder.ShouldAllBe(name => !name.EndsWith(".pdb", StringComparison.Ordinal));

        using var manifest = zip.GetEntry("briefpack/" + PluginManifest.FileName)!.Open();
        using var bytes = new MemoryStream();
        manifest.CopyTo(bytes);
        var read = PluginManifest.Parse(bytes.ToArray(), id);
        read.Id.ShouldBe(id);
        read.Version.ShouldBe(PackedSolution.Version);
        read.Contract.ShouldBe(typeof(IPlugin).Assembly.GetName().Version);
    }

    [Fact]
    public void The_contracts_bring_the_targets_that_make_a_plugin()
    {
        using var zip = ZipFile.OpenRead(packages.PathOf("BriefPack.Abstractions"));
        zip.GetEntry("build/BriefPack.Abstractions.targets").ShouldNotBeNull();
        zip.GetEntry("buildTransitive/BriefPack.Abstractions.targets").ShouldNotBeNull();
    }

    [Fact]
    public void The_package_of_everything_names_every_package_that_apps_use()
    {
        using var zip = ZipFile.OpenRead(packages.PathOf("BriefPack.All"));
        zip.Entries.ShouldNotContain(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        var stated = Nuspec(zip).Descendants().Where(element => element.Name.LocalName == "dependency").Select(dependency => dependency.Attribute("id")!.Value).ToList();
        stated.ShouldBeSubsetOf(["BriefPack", "BriefPack.Hosting", .. PluginIds]);
        stated.Count.ShouldBe(2 + PluginIds.Length);
    }

    [Fact]
    public void The_tool_carries_the_built_in_plugins_with_their_index()
    {
        using var zip = ZipFile.OpenRead(packages.PathOf("BriefPack.Cli"));
        foreach (var id in PluginIds)
        {
            zip.Entries.ShouldContain(entry => entry.FullName.EndsWith($"/plugins/{id}/{id}.dll", StringComparison.Ordinal));
            zip.Entries.ShouldContain(entry => entry.FullName.EndsWith($"/plugins/{id}/{PluginIndex.FileName}", StringComparison.Ordinal));
        }
        zip.Entries.ShouldNotContain(entry => entry.FullName.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Packing_twice_gives_the_same_files()
    {
        var again = Directory.CreateTempSubdirectory("briefpack-again-").FullName;
        await PackedSolution.PackAsync("plugins/BriefPack.Deduplicate", again);
        Contents(Path.Combine(again, Path.GetFileName(packages.PathOf("BriefPack.Deduplicate")))).ShouldBe(Contents(packages.PathOf("BriefPack.Deduplicate")));
        Directory.Delete(again, recursive: true);
    }

    private static XElement Nuspec(ZipArchive zip)
    {
        using var stream = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!;
    }

    private static Dictionary<string, string> Contents(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
        });
    }
}
