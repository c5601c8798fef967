namespace BriefPack.Hosting.Tests.Plugins;

public class ResolutionTests
{
    [Fact]
    public void The_table_says_which_assembly_comes_from_where_and_why()
    {
        var table = PluginResolution.Of(Fixture.Folder("NativeUser")).ToDictionary(item => item.Name);
        table["BriefPack.Abstractions"].Provider.ShouldBe(PluginAssemblyProvider.Host);
        table["Microsoft.Data.Sqlite"].Provider.ShouldBe(PluginAssemblyProvider.Plugin);
        table["Microsoft.Data.Sqlite"].Path.ShouldBe(Path.Combine(Fixture.PathOf("NativeUser"), "Microsoft.Data.Sqlite.dll"));
        table["SQLitePCLRaw.core"].Because.ShouldBe(["NativeUser", "Microsoft.Data.Sqlite"]);
        table["System.Runtime"].Provider.ShouldBe(PluginAssemblyProvider.Framework);
    }

    [Fact]
    public void What_nobody_gives_is_in_the_table_too()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterTwo");
        File.Delete(Path.Combine(folder, "Acme.Greeting.dll"));
        var missing = PluginResolution.Of(Fixture.FolderAt(folder)).Single(item => item.Name == "Acme.Greeting");
        missing.Provider.ShouldBe(PluginAssemblyProvider.Nobody);
        missing.Requested.ShouldBe(new Version(2, 0, 0, 0));
    }

    [Fact]
    public void Conflicting_versions_show_in_the_tables_of_both_plugins()
    {
        PluginResolution.Of(Fixture.Folder("GreeterOne")).Single(item => item.Name == "Acme.Greeting").Version.ShouldBe(new Version(1, 0, 0, 0));
        PluginResolution.Of(Fixture.Folder("GreeterTwo")).Single(item => item.Name == "Acme.Greeting").Version.ShouldBe(new Version(2, 0, 0, 0));
    }
}
