namespace BriefPack.Packages.Tests;

/// <summary>The other templates build, test and pack as generated; that of stages does so in the stranger's hands.</summary>
[Collection(PackagesGroup.Name)]
public class TemplateTests(PackedSolution packages)
{
    [Theory]
    [InlineData("briefpack-section", "Acme.Reading-Time")]
    [InlineData("briefpack-writer", "Markdown")]
    public async Task A_plugin_template_builds_tests_and_packs_as_generated(string template, string name)
    {
        var home = packages.NewFolder(template);
        await GenerateAsync(home, template, name);
        await home.RunAsync("dotnet", "test", name);
        await home.RunAsync("dotnet", "pack", name);
        File.Exists(Path.Combine(home.Folder, name, "artifacts", $"{name}.1.0.0.nupkg")).ShouldBeTrue();
        Hosting.PluginPackage.Read(Path.Combine(home.Folder, name, "artifacts", $"{name}.1.0.0.nupkg")).Id.ShouldBe(name);
    }

    [Fact]
    public async Task The_app_template_builds_and_tests_as_generated()
    {
        var home = packages.NewFolder("app");
        await GenerateAsync(home, "briefpack-app", "Acme.Morning");
        await home.RunAsync("dotnet", "test", "Acme.Morning");
    }

    private async Task GenerateAsync(Shell home, string template, string name)
    {
        string[] hive = ["--debug:custom-hive", Path.Combine(home.Folder, "hive")];
        await home.RunAsync("dotnet", ["new", "install", packages.PathOf("BriefPack.Templates"), .. hive]);
        await home.RunAsync("dotnet", ["new", template, "-n", name, .. hive]);
    }
}
