using BriefPack.Hosting.Tests.Plugins;

namespace BriefPack.Hosting.Tests.Installation;

public sealed class StoreTests : IDisposable
{
    private readonly Scratch scratch = new();

    private PluginStore Store => new(Path.Combine(scratch.Path, "store"));

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void An_installed_package_is_found_and_runs()
    {
        var installed = Install("GreeterOne");
        installed.IsIntact().ShouldBeTrue();
        var catalog = PluginCatalog.Open(new PluginSearch { BuiltIn = null, Installed = Store.Root });
        catalog.LoadAll(new ComponentRegistry());
        catalog.Problems.ShouldBeEmpty();
        catalog.Loaded.ShouldHaveSingleItem().Folder.Origin.ShouldBe(PluginOrigin.Installed);
    }

    [Fact]
    public void Versions_stand_side_by_side()
    {
        Install("GreeterOne", "1.0.0");
        Install("GreeterOne", "1.1.0");
        Store.List().Select(plugin => plugin.Folder.Manifest.Version).ShouldBe(["1.0.0", "1.1.0"]);
        Store.Remove("GreeterOne", "1.0.0").ShouldBe(["1.0.0"]);
        Store.List().ShouldHaveSingleItem().Folder.Manifest.Version.ShouldBe("1.1.0");
    }

    [Fact]
    public void Removing_the_last_version_leaves_nothing()
    {
        Install("GreeterOne");
        Store.Remove("greeterone").ShouldBe(["1.0.0"]);
        Directory.EnumerateFileSystemEntries(Store.Root).ShouldBeEmpty();
        Store.Remove("GreeterOne").ShouldBeEmpty();
    }

    [Fact]
    public void A_plugin_that_this_host_cannot_run_is_not_installed()
    {
        var package = PluginPackage.Read(PackageFile.Of("NewerContract", scratch.Path));
        Should.Throw<PluginException>(() => Store.Install(package, "test")).Problem.Kind.ShouldBe(PluginProblemKind.NewerContract);
        Directory.EnumerateFileSystemEntries(Store.Root).ShouldBeEmpty();
    }

    [Fact]
    public void The_output_folder_of_a_build_can_be_installed_without_what_the_host_shares()
    {
        var folder = scratch.CopyOf("GreeterTwo");
        File.Copy(typeof(IPlugin).Assembly.Location, Path.Combine(folder, "BriefPack.Abstractions.dll"));
        var installed = Store.InstallFolder(folder);
        File.Exists(Path.Combine(installed.Folder.Path, "GreeterTwo.dll")).ShouldBeTrue();
        File.Exists(Path.Combine(installed.Folder.Path, "BriefPack.Abstractions.dll")).ShouldBeFalse();
    }

    [Fact]
    public void Installing_again_repairs_what_was_changed()
    {
        var installed = Install("GreeterOne");
        File.AppendAllText(Path.Combine(installed.Folder.Path, "GreeterOne.deps.json"), " ");
        installed.IsIntact().ShouldBeFalse();
        Store.Install(PluginPackage.Read(Path.Combine(scratch.Path, "GreeterOne.1.0.0.nupkg")), "test").IsIntact().ShouldBeTrue();
    }

    [Theory]
    [InlineData("add")]
    [InlineData("change")]
    [InlineData("remove")]
    [InlineData("rename")]
    public void Whatever_is_done_to_the_files_is_noticed(string what)
    {
        var installed = Install("GreeterOne");
        var file = Path.Combine(installed.Folder.Path, "Acme.Greeting.dll");
        if (what == "add")
            File.WriteAllText(Path.Combine(installed.Folder.Path, "new.txt"), "");
        else if (what == "change")
            File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Reverse()]);
        else if (what == "remove")
            File.Delete(file);
        else
            File.Move(file, file + "x");
        installed.IsIntact().ShouldBeFalse();
    }

    [Fact]
    public void The_lock_lets_run_what_it_lists_and_nothing_else()
    {
        var installed = Install("GreeterOne");
        var locked = PluginLock.Empty(scratch.Path).With(installed);
        locked.Check(installed.Folder).ShouldBeNull();
        locked.Without("greeterone").Check(installed.Folder)!.Kind.ShouldBe(PluginProblemKind.Unlisted);
        File.AppendAllText(Path.Combine(installed.Folder.Path, "GreeterOne.deps.json"), " ");
        locked.Check(installed.Folder)!.Kind.ShouldBe(PluginProblemKind.Changed);
        // Built-in plugins come with the tool, and given ones were asked for.
        locked.Without("GreeterOne").Check(Fixture.Folder("GreeterOne")).ShouldBeNull();
    }

    [Fact]
    public void The_index_that_the_host_writes_does_not_change_the_content()
    {
        var installed = Install("GreeterOne");
        PluginIndex.Write(new PluginLoader().Load(installed.Folder));
        installed.IsIntact().ShouldBeTrue();
    }

    [Fact]
    public void The_lock_file_reads_back_as_it_was_written()
    {
        var installed = Install("GreeterOne");
        PluginLock.Empty(scratch.Path).With(installed).Write();
        var read = PluginLock.Read(scratch.Path)!;
        read.Plugins["GreeterOne"].ShouldBe(new LockedPlugin("1.0.0", installed.Sha512, installed.Content));
        Convert.FromBase64String(installed.Sha512).Length.ShouldBe(64);
        PluginLock.Read(Path.Combine(scratch.Path, "elsewhere")).ShouldBeNull();
    }

    [Fact]
    public void A_lock_file_that_cannot_be_read_is_an_error_and_not_no_lock()
    {
        File.WriteAllText(Path.Combine(scratch.Path, PluginLock.FileName), "{ \"plugins\": ");
        Should.Throw<PipelineConfigurationException>(() => PluginLock.Read(scratch.Path)).Message.ShouldContain(PluginLock.FileName);
    }

    [Fact]
    public void The_locked_version_is_taken_even_when_a_higher_one_is_installed()
    {
        var listed = Install("GreeterOne", "1.0.0");
        Install("GreeterOne", "2.0.0");
        var locked = PluginLock.Empty(scratch.Path).With(listed);
        var catalog = PluginCatalog.Open(new PluginSearch { BuiltIn = null, Installed = Store.Root }, locked);
        catalog.Waiting.ShouldHaveSingleItem().Manifest.Version.ShouldBe("1.0.0");
        catalog.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_listed_plugin_that_is_not_installed_is_reported_with_the_command_that_installs_it()
    {
        var locked = PluginLock.Empty(scratch.Path).With(Install("GreeterOne"));
        Store.Remove("GreeterOne");
        PluginCatalog.Open(new PluginSearch { BuiltIn = null, Installed = Store.Root }, locked).Problems.ShouldHaveSingleItem()
            .Advice.ShouldContain("plugins add GreeterOne@1.0.0");
    }

    private InstalledPlugin Install(string fixture, string version = "1.0.0") =>
        Store.Install(PluginPackage.Read(PackageFile.Of(fixture, scratch.Path, version)), "test");
}
