using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using BriefPack.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BriefPack.Hosting.Tests.Plugins;

public class IsolationTests
{
    [Fact]
    public async Task Private_dependencies_in_conflicting_versions_run_side_by_side()
    {
        var registry = new TypeRegistry();
        var one = new PluginLoader().Load(Fixture.Folder("GreeterOne"));
        var two = new PluginLoader().Load(Fixture.Folder("GreeterTwo"));
        one.Register(registry);
        two.Register(registry);

        (await registry.CreateStage("test.greet-one").RunAsync(TestDocument.Of("x"))).Title.ShouldBe("greeting 1");
        (await registry.CreateStage("test.greeting-2").RunAsync(TestDocument.Of("x"))).Title.ShouldBe("greeting 2");
        VersionOf(one, "Acme.Greeting").ShouldBe(new Version(1, 0, 0, 0));
        VersionOf(two, "Acme.Greeting").ShouldBe(new Version(2, 0, 0, 0));
    }

    [Fact]
    public void The_contracts_are_the_hosts_even_when_the_folder_has_a_copy()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterTwo");
        File.Copy(typeof(IPlugin).Assembly.Location, Path.Combine(folder, "BriefPack.Abstractions.dll"));
        var registry = new TypeRegistry();
        var plugin = new PluginLoader().Load(Fixture.FolderAt(folder));
        plugin.Register(registry);

        registry.CreateStage("test.greeting-2").ShouldBeAssignableTo<IStage>();
        plugin.Assemblies.ShouldNotContain(assembly => assembly.GetName().Name == "BriefPack.Abstractions");
    }

    [Fact]
    public async Task Microsoft_Extensions_abstractions_are_unified_with_the_hosts()
    {
        File.Exists(Path.Combine(Fixture.PathOf("GreeterOne"), "Microsoft.Extensions.DependencyInjection.Abstractions.dll")).ShouldBeTrue();
        var registry = new TypeRegistry();
        new PluginLoader().Load(Fixture.Folder("GreeterOne")).Register(registry);
        await using var services = new ServiceCollection().BuildServiceProvider();

        var stage = registry.CreateStage("test.greet-one", services.GetRequiredService<IServiceScopeFactory>());

        (await stage.RunAsync(TestDocument.Of("x"))).Publisher.ShouldBe("with services");
    }

    [Fact]
    public async Task A_native_library_is_found_in_the_plugin_folder()
    {
        Directory.EnumerateFiles(Fixture.PathOf("NativeUser"), "*e_sqlite3*", SearchOption.AllDirectories).ShouldNotBeEmpty();
        var registry = new TypeRegistry();
        new PluginLoader().Load(Fixture.Folder("NativeUser")).Register(registry);

        (await registry.CreateStage("test.count").RunAsync(TestDocument.Of("seven77"))).Title.ShouldBe("7 letters");
    }

    [Fact]
    public async Task A_stage_can_load_its_dependencies_after_everybody_forgot_its_plugin()
    {
        var stage = CreateStageAndForgetItsPlugin();
        for (var i = 0; i < 5; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        (await stage.RunAsync(TestDocument.Of("x"))).Publisher.ShouldBe("with services");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IStage CreateStageAndForgetItsPlugin()
    {
        var registry = new TypeRegistry();
        new PluginLoader().Load(Fixture.Folder("GreeterOne")).Register(registry);
        return registry.CreateStage("test.greet-one", new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>());
    }

    [Fact]
    public void A_plugin_that_is_let_go_leaves_memory()
    {
        var trace = LoadUseAndLetGo();
        for (var i = 0; i < 20 && trace.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        trace.IsAlive.ShouldBeFalse();
    }

    [Fact]
    public void A_plugin_stays_unless_it_is_asked_to_be_unloadable()
    {
        // The runtime ignores code that was compiled ahead of time in collectible contexts.
        var plugin = new PluginLoader().Load(Fixture.Folder("GreeterOne"));
        AssemblyLoadContext.GetLoadContext(plugin.Assemblies[0])!.IsCollectible.ShouldBeFalse();
        plugin.Unload().ShouldBeNull();
    }

    [Fact]
    public void A_plugin_stays_as_long_as_something_of_it_is_in_use()
    {
        var (trace, stage) = LoadAndKeepOneStage();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        trace.IsAlive.ShouldBeTrue();
        GC.KeepAlive(stage);
    }

    [Fact]
    public async Task A_shadow_copied_plugin_can_be_replaced_and_deleted_while_it_runs()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterOne");
        var registry = new TypeRegistry();
        var plugin = new PluginLoader(new PluginLoaderOptions { ShadowCopy = true }).Load(Fixture.FolderAt(folder));
        plugin.Register(registry);
        Directory.Delete(folder, recursive: true);

        // The private dependency is first needed now, when the folder is gone already.
        (await registry.CreateStage("test.greet-one").RunAsync(TestDocument.Of("x"))).Title.ShouldBe("greeting 1");
    }

    [Fact]
    public async Task A_replaced_plugin_is_the_new_one_after_the_next_load()
    {
        using var scratch = new Scratch();
        var folder = scratch.CopyOf("GreeterOne", "Plugin");
        var before = new PluginLoader(new PluginLoaderOptions { ShadowCopy = true }).Load(Fixture.FolderAt(folder));
        Directory.Delete(folder, recursive: true);
        scratch.CopyOf("GreeterTwo", "Plugin");
        var after = new PluginLoader(new PluginLoaderOptions { ShadowCopy = true }).Load(Fixture.FolderAt(folder));

        before.Components[0].Name.ShouldBe("test.greet-one");
        var registry = new TypeRegistry();
        after.Register(registry);
        (await registry.CreateStage("test.greeting-2").RunAsync(TestDocument.Of("x"))).Title.ShouldBe("greeting 2");
    }

    [Fact]
    public void Two_loads_of_one_plugin_have_types_of_their_own()
    {
        var (first, second) = (new TypeRegistry(), new TypeRegistry());
        new PluginLoader().Load(Fixture.Folder("GreeterOne")).Register(first);
        new PluginLoader().Load(Fixture.Folder("GreeterOne")).Register(second);
        first.Types["test.greet-one"].ShouldNotBe(second.Types["test.greet-one"]);
    }

    private static Version? VersionOf(LoadedPlugin plugin, string name) =>
        plugin.Assemblies.Select(assembly => assembly.GetName()).Single(assembly => assembly.Name == name).Version;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadUseAndLetGo()
    {
        var plugin = new PluginLoader(new PluginLoaderOptions { Unloadable = true }).Load(Fixture.Folder("GreeterOne"));
        var registry = new TypeRegistry();
        plugin.Register(registry);
        var stage = registry.CreateStage("test.greet-one");
        stage.RunAsync(TestDocument.Of("x")).GetAwaiter().GetResult().Title.ShouldBe("greeting 1");
        AssemblyLoadContext.GetLoadContext(stage.GetType().Assembly)!.IsCollectible.ShouldBeTrue();
        return plugin.Unload()!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Trace, IStage Stage) LoadAndKeepOneStage()
    {
        var plugin = new PluginLoader(new PluginLoaderOptions { Unloadable = true }).Load(Fixture.Folder("GreeterOne"));
        var registry = new TypeRegistry();
        plugin.Register(registry);
        return (plugin.Unload()!, registry.CreateStage("test.greet-one"));
    }
}
