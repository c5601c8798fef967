using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace BriefPack.EndToEnd.Tests;

/// <summary>Who may reference whom: the rules that keep a plugin a plugin. Read from the project files and from the built assemblies.</summary>
public class ReferenceRuleTests
{
    private static readonly string Repository = FindRepository();

    // Which projects of the product each may name. Plugins have a rule of their own.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["BriefPack.Abstractions"] = [],
        ["BriefPack"] = ["BriefPack.Abstractions"],
        ["BriefPack.Text"] = ["BriefPack.Abstractions"],
        ["BriefPack.Typesetting"] = ["BriefPack.Abstractions"],
        ["BriefPack.Hosting"] = ["BriefPack", "BriefPack.Abstractions", "BriefPack.Text"],
        ["BriefPack.Testing"] = ["BriefPack", "BriefPack.Abstractions"],
        ["BriefPack.Cli"] = ["BriefPack.Hosting"],
    };

    private static readonly string[] AllowedToPlugins = ["BriefPack.Abstractions", "BriefPack.Text"];
    private static readonly string[] Writers = ["BriefPack.Pdf", "BriefPack.Word"];

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    public static TheoryData<string> Plugins => [.. ProjectFiles("plugins").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_it_may(string project) =>
        ReferencesOf(Path.Combine(Repository, "src", project, project + ".csproj")).ShouldBeSubsetOf(Allowed[project]);

    [Theory]
    [MemberData(nameof(Plugins))]
    public void A_plugin_references_the_contracts_and_never_another_plugin_the_engine_or_hosting(string plugin)
    {
        string[] allowed = Writers.Contains(plugin) ? [.. AllowedToPlugins, "BriefPack.Typesetting"] : AllowedToPlugins;
        ReferencesOf(Path.Combine(Repository, "plugins", plugin, plugin + ".csproj")).ShouldBeSubsetOf(allowed);
    }

    [Fact]
    public void The_projects_under_src_all_have_a_rule() =>
        ProjectFiles("src").Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Except(["BriefPack.All", "BriefPack.Templates"]).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void No_built_in_plugin_is_referenced_by_the_tool_that_loads_it()
    {
        var tool = BuiltTool();
        foreach (var assembly in Directory.EnumerateFiles(tool, "BriefPack*.dll"))
            AssemblyReferences(assembly).Intersect(ProjectFiles("plugins").Select(path => Path.GetFileNameWithoutExtension(path)!)).ShouldBeEmpty(assembly);
    }

    [Fact]
    public void Nothing_that_runs_depends_on_a_compiler()
    {
        var tool = BuiltTool();
        var assemblies = Directory.EnumerateFiles(tool, "*.dll", SearchOption.AllDirectories).ToList();
        assemblies.Count.ShouldBeGreaterThan(15);
        foreach (var assembly in assemblies)
        {
            Path.GetFileName(assembly).ShouldNotStartWith("Microsoft.CodeAnalysis");
            AssemblyReferences(assembly).ShouldNotContain(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), assembly);
        }
        foreach (var dependencies in Directory.EnumerateFiles(tool, "*.deps.json", SearchOption.AllDirectories))
            File.ReadAllText(dependencies).ShouldNotContain("Microsoft.CodeAnalysis", Case.Sensitive, dependencies);
    }

    [Fact]
    public void A_plugin_folder_holds_nothing_that_the_host_shares()
    {
        var folders = Directory.GetDirectories(Path.Combine(BuiltTool(), "plugins"));
        folders.Length.ShouldBeGreaterThan(5);
        foreach (var folder in folders)
        {
            File.Exists(Path.Combine(folder, "briefpack-plugin.json")).ShouldBeTrue(folder);
            File.Exists(Path.Combine(folder, Path.GetFileName(folder) + ".deps.json")).ShouldBeTrue(folder);
            foreach (var shared in new[] { "BriefPack", "BriefPack.Abstractions", "BriefPack.Text", "BriefPack.Hosting", "BriefPack.Cli" })
                File.Exists(Path.Combine(folder, shared + ".dll")).ShouldBeFalse($"{folder} holds {shared}");
        }
    }

    private static IEnumerable<string> ProjectFiles(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Repository, folder)).SelectMany(project => Directory.EnumerateFiles(project, "*.csproj")).Order(StringComparer.Ordinal);

    // References that only order the build (the tool's plugins) are BriefPackPluginProject items and not seen here.
    private static List<string> ReferencesOf(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))];

    private static List<string> AssemblyReferences(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        if (!image.HasMetadata)
            return [];
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static string BuiltTool()
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var tool = Path.Combine(Repository, "artifacts", "bin", "BriefPack.Cli", configuration);
        Directory.Exists(Path.Combine(tool, "plugins")).ShouldBeTrue($"{tool} is not built");
        return tool;
    }

    private static string FindRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Pipeline.sln")))
                return folder;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
