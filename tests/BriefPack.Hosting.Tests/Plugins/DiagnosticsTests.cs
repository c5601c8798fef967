namespace BriefPack.Hosting.Tests.Plugins;

public class DiagnosticsTests
{
    [Fact]
    public void A_newer_contract_is_refused_with_both_versions_and_what_to_do()
    {
        var problem = ProblemOf(Fixture.Folder("NewerContract"));
        problem.Kind.ShouldBe(PluginProblemKind.NewerContract);
        problem.Message.ShouldContain("BriefPack.Abstractions 99.0.0");
        problem.Message.ShouldContain(typeof(IPlugin).Assembly.GetName().Version!.ToString(3));
        problem.Advice.ShouldContain("update BriefPack to 99.0");
    }

    [Fact]
    public void A_plugin_that_throws_is_reported_with_what_it_said()
    {
        var problem = ProblemOf(Fixture.Folder("Thrower"));
        problem.Kind.ShouldBe(PluginProblemKind.Threw);
        problem.Message.ShouldContain("InvalidDataException");
        problem.Message.ShouldContain("the word list is broken");
    }

    [Fact]
    public void A_plugin_that_hangs_is_given_up_at_the_time_limit()
    {
        var loader = new PluginLoader(new PluginLoaderOptions { TimeLimit = TimeSpan.FromMilliseconds(300) });
        var problem = Should.Throw<PluginException>(() => loader.Load(Fixture.Folder("Hanger"))).Problem;
        problem.Kind.ShouldBe(PluginProblemKind.TimedOut);
        problem.Message.ShouldContain("0.3 s");
    }

    [Fact]
    public void A_plugin_for_another_processor_is_refused_before_it_runs()
    {
        var problem = ProblemOf(Fixture.Folder("Foreigner"));
        problem.Kind.ShouldBe(PluginProblemKind.WrongArchitecture);
        problem.Message.ShouldContain("built for X86");
    }

    [Fact]
    public void A_missing_dependency_is_named()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterTwo");
        File.Delete(Path.Combine(folder, "Acme.Greeting.dll"));
        var problem = ProblemOf(Fixture.FolderAt(folder));
        problem.Kind.ShouldBe(PluginProblemKind.MissingDependency);
        problem.Message.ShouldContain("Acme.Greeting, Version=2.0.0.0");
    }

    [Fact]
    public void A_plugin_for_a_newer_runtime_is_refused_with_both_versions()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterTwo");
        SyntheticAssembly.Write(Path.Combine(folder, "GreeterTwo.dll"), ("System.Runtime", new Version(99, 0, 0, 0)),
            ("BriefPack.Abstractions", typeof(IPlugin).Assembly.GetName().Version!));
        var problem = ProblemOf(Fixture.FolderAt(folder));
        problem.Kind.ShouldBe(PluginProblemKind.NewerRuntime);
        problem.Message.ShouldContain(".NET 99");
        problem.Message.ShouldContain(Environment.Version.ToString());
    }

    [Fact]
    public void A_newer_minor_version_of_the_contract_is_refused_and_a_newer_patch_is_not()
    {
        var host = typeof(IPlugin).Assembly.GetName().Version!;
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterTwo");
        var assembly = Path.Combine(folder, "GreeterTwo.dll");

        SyntheticAssembly.Write(assembly, ("BriefPack.Abstractions", new Version(host.Major, host.Minor + 1, 0, 0)));
        ProblemOf(Fixture.FolderAt(folder)).Kind.ShouldBe(PluginProblemKind.NewerContract);

        SyntheticAssembly.Write(assembly, ("BriefPack.Abstractions", new Version(host.Major, host.Minor, host.Build + 1, 0)));
        ProblemOf(Fixture.FolderAt(folder)).Kind.ShouldBe(PluginProblemKind.NoPluginClass);
    }

    [Fact]
    public void An_assembly_without_a_plugin_class_is_no_plugin()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterOne");
        File.Copy(Path.Combine(folder, "Acme.Greeting.dll"), Path.Combine(folder, "GreeterOne.dll"), overwrite: true);
        var problem = ProblemOf(Fixture.FolderAt(folder));
        problem.Kind.ShouldBe(PluginProblemKind.NoPluginClass);
        problem.Advice.ShouldContain("BriefPackPlugin");
    }

    [Theory]
    [InlineData("this is no assembly")]
    [InlineData("")]
    [InlineData("MZ")]
    public void A_file_that_is_no_assembly_is_reported(string content)
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterOne");
        File.WriteAllText(Path.Combine(folder, "GreeterOne.dll"), content);
        ProblemOf(Fixture.FolderAt(folder)).Kind.ShouldBe(PluginProblemKind.NoAssembly);
    }

    [Fact]
    public void A_missing_main_assembly_is_reported()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterOne");
        File.Delete(Path.Combine(folder, "GreeterOne.dll"));
        ProblemOf(Fixture.FolderAt(folder)).Kind.ShouldBe(PluginProblemKind.NoAssembly);
    }

    [Fact]
    public void A_folder_without_a_manifest_says_how_to_get_one()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterOne");
        File.Delete(Path.Combine(folder, PluginManifest.FileName));
        var problem = PluginCatalog.Open(Fixture.SearchIn(folder)).Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(PluginProblemKind.NoManifest);
        problem.Advice.ShouldContain("<BriefPackPlugin>true</BriefPackPlugin>");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"id\": 7, \"version\": \"1.0.0\", \"assembly\": \"A.dll\"}")]
    [InlineData("{\"version\": \"1.0.0\", \"assembly\": \"A.dll\"}")]
    [InlineData("{\"id\": \"../A\", \"version\": \"1.0.0\", \"assembly\": \"A.dll\"}")]
    [InlineData("{\"id\": \"A\", \"version\": \"1.0.0\", \"assembly\": \"../A.dll\"}")]
    [InlineData("{\"id\": \"A\", \"version\": \"1.0.0\", \"assembly\": \"/etc/A.dll\"}")]
    public void A_manifest_that_cannot_be_true_is_refused(string manifest)
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterOne");
        File.WriteAllText(Path.Combine(folder, PluginManifest.FileName), manifest);
        PluginCatalog.Open(Fixture.SearchIn(folder)).Problems.ShouldHaveSingleItem().Kind.ShouldBe(PluginProblemKind.UnreadableManifest);
    }

    private static PluginProblem ProblemOf(PluginFolder folder) => Should.Throw<PluginException>(() => new PluginLoader().Load(folder)).Problem;
}
