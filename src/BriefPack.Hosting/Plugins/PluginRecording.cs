using System.Text.Json.Serialization.Metadata;

namespace BriefPack.Hosting;

/// <summary>
/// Takes what a plugin registers and keeps it, so that a plugin that throws halfway registers nothing, and so that plugins can be loaded
/// side by side and still be registered in one fixed order.
/// </summary>
internal sealed class PluginRecording : IPluginBuilder
{
    private readonly List<Action<IPluginBuilder>> calls = [];
    private readonly List<PluginComponent> components = [];
    private bool closed;

    /// <summary>What was registered, in order.</summary>
    public IReadOnlyList<PluginComponent> Components => components;

    /// <summary>Ends the recording: later calls, from a thread of the plugin say, throw.</summary>
    public void Close() => closed = true;

    /// <summary>Registers everything again, in the same order.</summary>
    /// <param name="plugin">Where.</param>
    public void Replay(IPluginBuilder plugin)
    {
        foreach (var call in calls)
            call(plugin);
    }

    public void AddStage<TStage>(string name) where TStage : class, IStage =>
        Add(ComponentKind.Stage, name, plugin => plugin.AddStage<TStage>(name));

    public void AddStage<TStage, TOptions>(string name) where TStage : class, IStage where TOptions : class, new() =>
        Add(ComponentKind.Stage, name, plugin => plugin.AddStage<TStage, TOptions>(name));

    public void AddReader<TReader>(params string[] extensions) where TReader : class, IReader
    {
        ArgumentNullException.ThrowIfNull(extensions);
        foreach (var extension in extensions)
            components.Add(new PluginComponent(ComponentKind.Reader, Checked(extension)));
        Add(plugin => plugin.AddReader<TReader>(extensions));
    }

    public void AddSection<TSection>(string name) where TSection : class, ISection =>
        Add(ComponentKind.Section, name, plugin => plugin.AddSection<TSection>(name));

    public void AddSection<TSection, TOptions>(string name) where TSection : class, ISection where TOptions : class, new() =>
        Add(ComponentKind.Section, name, plugin => plugin.AddSection<TSection, TOptions>(name));

    public void AddArticleSection<TSection>(string name) where TSection : class, IArticleSection =>
        Add(ComponentKind.ArticleSection, name, plugin => plugin.AddArticleSection<TSection>(name));

    public void AddWriter<TWriter>(string extension) where TWriter : class, IWriter =>
        Add(ComponentKind.Writer, extension, plugin => plugin.AddWriter<TWriter>(extension));

    public void AddWriter<TWriter, TOptions>(string extension) where TWriter : class, IWriter where TOptions : class, new() =>
        Add(ComponentKind.Writer, extension, plugin => plugin.AddWriter<TWriter, TOptions>(extension));

    public void AddAnnotation<T>(string name) where T : class, IAnnotation =>
        Add(ComponentKind.Annotation, name, plugin => plugin.AddAnnotation<T>(name));

    public void AddAnnotation<T>(string name, JsonTypeInfo<T> typeInfo) where T : class, IAnnotation =>
        Add(ComponentKind.Annotation, name, plugin => plugin.AddAnnotation(name, typeInfo));

    private static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }

    private void Add(ComponentKind kind, string name, Action<IPluginBuilder> call)
    {
        components.Add(new PluginComponent(kind, Checked(name)));
        Add(call);
    }

    private void Add(Action<IPluginBuilder> call)
    {
        if (closed)
            throw new InvalidOperationException("A plugin registers what it brings inside Register, not later.");
        calls.Add(call);
    }
}
