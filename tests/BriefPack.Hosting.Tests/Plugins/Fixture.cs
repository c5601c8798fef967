using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace BriefPack.Hosting.Tests.Plugins;

/// <summary>The compiled plugins under tests/Plugins, as the build laid them out.</summary>
internal static class Fixture
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "fixtures");

    public static string PathOf(string name) => Path.Combine(Root, name);

    public static PluginFolder Folder(string name) => FolderAt(PathOf(name));

    public static PluginFolder FolderAt(string path) => new(path, PluginOrigin.Given, PluginManifest.Read(path));

    public static PluginSearch SearchIn(params string[] folders)
    {
        var search = new PluginSearch { BuiltIn = null, Installed = null };
        foreach (var folder in folders)
            search.Given.Add(folder);
        return search;
    }

    public static PluginSearch Search(params string[] names) => SearchIn([.. names.Select(PathOf)]);
}

/// <summary>A folder that goes with the test.</summary>
internal sealed class Scratch : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("briefpack-test-").FullName;

    public string CopyOf(string fixture, string? name = null)
    {
        var target = System.IO.Path.Combine(Path, name ?? fixture);
        foreach (var file in Directory.EnumerateFiles(Fixture.PathOf(fixture), "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(Fixture.PathOf(fixture), file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return target;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>Keeps the types that a plugin registers, as an engine's registry does.</summary>
internal sealed class TypeRegistry : IPluginBuilder
{
    public Dictionary<string, Type> Types { get; } = [];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IStage CreateStage(string name, params object?[] arguments)
    {
        var constructor = Types[name].GetConstructors().Single();
        var defaults = constructor.GetParameters().Skip(arguments.Length).Select(parameter => parameter.DefaultValue);
        return (IStage)constructor.Invoke([.. arguments, .. defaults]);
    }

    public void AddStage<TStage>(string name) where TStage : class, IStage => Types.Add(name, typeof(TStage));

    public void AddStage<TStage, TOptions>(string name) where TStage : class, IStage where TOptions : class, new() => Types.Add(name, typeof(TStage));

    public void AddReader<TReader>(params string[] extensions) where TReader : class, IReader => Types.Add(extensions[0], typeof(TReader));

    public void AddSection<TSection>(string name) where TSection : class, ISection => Types.Add(name, typeof(TSection));

    public void AddSection<TSection, TOptions>(string name) where TSection : class, ISection where TOptions : class, new() => Types.Add(name, typeof(TSection));

    public void AddArticleSection<TSection>(string name) where TSection : class, IArticleSection => Types.Add(name, typeof(TSection));

    public void AddWriter<TWriter>(string extension) where TWriter : class, IWriter => Types.Add(extension, typeof(TWriter));

    public void AddWriter<TWriter, TOptions>(string extension) where TWriter : class, IWriter where TOptions : class, new() => Types.Add(extension, typeof(TWriter));

    public void AddAnnotation<T>(string name) where T : class, IAnnotation => Types.Add("annotation " + name, typeof(T));

    public void AddAnnotation<T>(string name, JsonTypeInfo<T> typeInfo) where T : class, IAnnotation => Types.Add("annotation " + name, typeof(T));
}
