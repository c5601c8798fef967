namespace BriefPack.Hosting.Tests.Plugins;

public class CatalogTests
{
    [Fact]
    public void One_bad_plugin_does_not_keep_the_others_from_running()
    {
        var catalog = PluginCatalog.Open(
            Fixture.Search("Thrower", "GreeterOne", "Foreigner", "Hanger", "NewerContract", "GreeterTwo"),
            new PluginLoader(new PluginLoaderOptions { TimeLimit = TimeSpan.FromSeconds(2) }));
        var registry = new ComponentRegistry();
        catalog.LoadAll(registry);

        catalog.Loaded.Select(plugin => plugin.Folder.Manifest.Id).ShouldBe(["GreeterOne", "GreeterTwo"]);
        catalog.Problems.Select(problem => problem.Kind).ShouldBe(
            [PluginProblemKind.WrongArchitecture, PluginProblemKind.TimedOut, PluginProblemKind.NewerContract, PluginProblemKind.Threw]);
        registry.Find(ComponentKind.Stage, "test.thrower").ShouldBeNull();
    }

    [Fact]
    public void A_name_that_two_plugins_register_is_reported_with_both_origins()
    {
        var catalog = PluginCatalog.Open(Fixture.Search("Rival", "GreeterOne"));
        catalog.LoadAll(new ComponentRegistry());

        var problem = catalog.Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(PluginProblemKind.NameTaken);
        problem.Path.ShouldBe(Fixture.PathOf("Rival"));
        problem.Message.ShouldContain("test.greet-one");
        problem.Message.ShouldContain(Fixture.PathOf("GreeterOne"));
    }

    [Fact]
    public void A_folder_of_plugin_folders_can_be_given()
    {
        using var scratch = new Scratch();
        scratch.CopyOf("GreeterOne");
        scratch.CopyOf("GreeterTwo");
        PluginDiscovery.Find(Fixture.SearchIn(scratch.Path)).Plugins.Select(plugin => plugin.Manifest.Id).ShouldBe(["GreeterOne", "GreeterTwo"]);
    }

    [Fact]
    public void A_given_folder_that_is_not_there_is_reported()
    {
        var problem = PluginDiscovery.Find(Fixture.SearchIn("/no/such/folder")).Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(PluginProblemKind.NoFolder);
    }

    [Fact]
    public void An_installed_plugin_stands_in_front_of_the_built_in_one_and_both_are_named()
    {
        using var scratch = new Scratch();
        scratch.CopyOf("GreeterOne", "built-in/GreeterOne");
        var installed = scratch.CopyOf("GreeterOne", "installed/GreeterOne/1.0.0");
        var found = PluginDiscovery.Find(new PluginSearch
        {
            BuiltIn = Path.Combine(scratch.Path, "built-in"),
            Installed = Path.Combine(scratch.Path, "installed"),
        });

        found.Plugins.ShouldHaveSingleItem().Path.ShouldBe(installed);
        var problem = found.Problems.ShouldHaveSingleItem();
        problem.IsNote.ShouldBeTrue();
        problem.ToString().ShouldContain(installed);
        problem.ToString().ShouldContain(Path.Combine(scratch.Path, "built-in"));
    }

    [Fact]
    public void Of_several_installed_versions_the_highest_is_taken_unless_another_is_asked_for()
    {
        using var scratch = new Scratch();
        foreach (var version in new[] { "1.9.0", "1.10.0", "1.10.0-beta.2" })
            scratch.CopyOf("GreeterOne", $"GreeterOne/{version}");
        var search = new PluginSearch { BuiltIn = null, Installed = scratch.Path };

        Path.GetFileName(PluginDiscovery.Find(search).Plugins.ShouldHaveSingleItem().Path).ShouldBe("1.10.0");
        search.Versions["GreeterOne"] = "1.9.0";
        Path.GetFileName(PluginDiscovery.Find(search).Plugins.ShouldHaveSingleItem().Path).ShouldBe("1.9.0");
        search.Versions["GreeterOne"] = "3.0.0";
        PluginDiscovery.Find(search).Problems.ShouldHaveSingleItem().Advice.ShouldContain("GreeterOne@3.0.0");
    }

    [Fact]
    public void A_plugin_that_the_run_does_not_need_is_not_loaded()
    {
        using var scratch = new Scratch();
        foreach (var name in new[] { "GreeterOne", "GreeterTwo" })
            PluginIndex.Write(new PluginLoader().Load(Fixture.FolderAt(scratch.CopyOf(name))));
        var catalog = PluginCatalog.Open(Fixture.SearchIn(scratch.Path));
        catalog.LoadFor(Needs("test.greet-one"), new ComponentRegistry());

        catalog.Loaded.ShouldHaveSingleItem().Folder.Manifest.Id.ShouldBe("GreeterOne");
        catalog.Waiting.ShouldHaveSingleItem().Manifest.Id.ShouldBe("GreeterTwo");
    }

    [Fact]
    public void A_plugin_whose_index_is_out_of_date_is_loaded()
    {
        using var scratch = new Scratch();
        PluginIndex.Write(new PluginLoader().Load(Fixture.FolderAt(scratch.CopyOf("GreeterOne"))));
        var assembly = Path.Combine(scratch.Path, "GreeterOne", "GreeterOne.dll");
        File.Delete(assembly);
        File.Copy(Path.Combine(Fixture.PathOf("Rival"), "Rival.dll"), assembly);
        var catalog = PluginCatalog.Open(Fixture.SearchIn(scratch.Path));
        catalog.LoadFor(new PluginNeeds(), new ComponentRegistry());
        catalog.Loaded.Count.ShouldBe(1);
    }

    [Fact]
    public void When_something_is_in_no_plugin_all_are_loaded_so_that_the_message_can_name_what_there_is()
    {
        using var scratch = new Scratch();
        foreach (var name in new[] { "GreeterOne", "GreeterTwo" })
            PluginIndex.Write(new PluginLoader().Load(Fixture.FolderAt(scratch.CopyOf(name))));
        var catalog = PluginCatalog.Open(Fixture.SearchIn(scratch.Path));
        catalog.LoadFor(Needs("no-such-stage"), new ComponentRegistry());
        catalog.Loaded.Count.ShouldBe(2);
    }

    [Fact]
    public void A_refused_plugin_is_reported_and_never_loaded()
    {
        var catalog = PluginCatalog.Open(Fixture.Search("Thrower", "GreeterOne"), folder => folder.Manifest.Id == "Thrower"
            ? new PluginProblem(PluginProblemKind.Unlisted, folder.Label, folder.Path, "not listed", "add it")
            : null);
        catalog.LoadAll(new ComponentRegistry());
        catalog.Problems.ShouldHaveSingleItem().Kind.ShouldBe(PluginProblemKind.Unlisted);
        catalog.Loaded.ShouldHaveSingleItem();
    }

    private static PluginNeeds Needs(string stage)
    {
        var needs = new PluginNeeds();
        needs.Stages.Add(stage);
        return needs;
    }
}
