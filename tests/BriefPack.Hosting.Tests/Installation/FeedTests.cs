using System.Net;
using BriefPack.Hosting.Tests.Plugins;

namespace BriefPack.Hosting.Tests.Installation;

public sealed class FeedTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_folder_gives_the_highest_release_unless_another_version_is_asked_for()
    {
        foreach (var version in new[] { "1.0.0", "1.2.0", "2.0.0-beta.1" })
            PackageFile.Of("GreeterOne", scratch.Path, version);
        File.WriteAllText(Path.Combine(scratch.Path, "GreeterOne.Extra.9.0.0.nupkg"), "another package");
        var finder = new PackageFinder([new FolderFeed(scratch.Path)]);

        (await finder.FindAsync("greeterone", null, false, default)).Version.ShouldBe("1.2.0");
        (await finder.FindAsync("GreeterOne", null, true, default)).Version.ShouldBe("2.0.0-beta.1");
        (await finder.FindAsync("GreeterOne", "1.0", false, default)).Version.ShouldBe("1.0.0");
        (await Should.ThrowAsync<PluginPackageException>(finder.FindAsync("GreeterOne", "3.0.0", false, default))).Message.ShouldContain("There is 2.0.0-beta.1, 1.2.0, 1.0.0");
    }

    [Fact]
    public async Task A_v3_feed_is_read_by_its_flat_container()
    {
        var package = PackageFile.Of("GreeterOne", scratch.Path, "1.2.0");
        using var http = new HttpClient(new FakeFeed(new()
        {
            ["/v3/index.json"] = """{"version":"3.0.0","resources":[{"@id":"https://feed.test/search","@type":"SearchQueryService"},{"@id":"https://feed.test/flat","@type":["PackageBaseAddress/3.0.0"]}]}"""u8.ToArray(),
            ["/flat/greeterone/index.json"] = """{"versions":["1.0.0","1.2.0"]}"""u8.ToArray(),
            ["/flat/greeterone/1.2.0/greeterone.1.2.0.nupkg"] = File.ReadAllBytes(package),
        }));
        var (feed, version) = await PackageFinder.Over(["https://feed.test/v3/index.json"], http).FindAsync("GreeterOne", null, false, default);
        version.ShouldBe("1.2.0");

        var target = Path.Combine(scratch.Path, "got.nupkg");
        await feed.DownloadAsync("GreeterOne", version, target, default);
        PluginPackage.Read(target).Sha512.ShouldBe(PluginPackage.Read(package).Sha512);
    }

    [Fact]
    public async Task A_feed_that_does_not_answer_is_named_and_the_others_are_asked()
    {
        PackageFile.Of("GreeterOne", scratch.Path, "1.0.0");
        using var http = new HttpClient(new FakeFeed([]));
        var finder = PackageFinder.Over(["https://feed.test/v3/index.json", scratch.Path], http);
        (await finder.FindAsync("GreeterOne", null, false, default)).Feed.Name.ShouldBe(scratch.Path);
        (await Should.ThrowAsync<PluginPackageException>(finder.FindAsync("Nothing", null, false, default))).Message.ShouldContain("https://feed.test/v3/index.json is no NuGet feed");
    }

    [Fact]
    public void Sources_come_from_the_chain_of_nuget_config_files()
    {
        var below = Directory.CreateDirectory(Path.Combine(scratch.Path, "a", "b")).FullName;
        File.WriteAllText(Path.Combine(scratch.Path, "user.config"), """<configuration><packageSources><add key="public" value="https://feed.test/index.json" /></packageSources></configuration>""");
        File.WriteAllText(Path.Combine(scratch.Path, "a", "nuget.config"), """
            <configuration>
              <packageSources><add key="local" value="packages" /><add key="old" value="old" /></packageSources>
              <disabledPackageSources><add key="old" value="true" /></disabledPackageSources>
            </configuration>
            """);
        NuGetSources.In(below, Path.Combine(scratch.Path, "user.config")).ShouldBe([Path.Combine(scratch.Path, "a", "packages"), "https://feed.test/index.json"]);

        File.WriteAllText(Path.Combine(below, "nuget.config"), """<configuration><packageSources><clear /><add key="only" value="here" /></packageSources></configuration>""");
        NuGetSources.In(below, Path.Combine(scratch.Path, "user.config")).ShouldBe([Path.Combine(below, "here")]);
    }

    private sealed class FakeFeed(Dictionary<string, byte[]> files) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(files.TryGetValue(request.RequestUri!.AbsolutePath, out var content)
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) }
                : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
