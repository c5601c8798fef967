using System.Text.Json.Serialization.Metadata;

namespace BriefPack;

/// <summary>
/// Everything that the engine and the plugins brought: readers, stages, sections, writers and annotations by name. Fill it from one thread;
/// reading it is then safe for any number of threads.
/// </summary>
public sealed class ComponentRegistry
{
    private readonly Dictionary<(ComponentKind, string), Component> components = [];
    private readonly HashSet<Type> plugins = [];

    /// <summary>A registry that holds what the engine itself brings: text and pack.json as input, pack.json as output, and the plain sections.</summary>
    public ComponentRegistry() => Add(new EnginePlugin(), "BriefPack");

    /// <summary>All components, ordered by kind and name.</summary>
    public IEnumerable<Component> All => components.Values.OrderBy(component => component.Kind).ThenBy(component => component.Name, StringComparer.Ordinal);

    /// <summary>The components of a kind, ordered by name.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<Component> OfKind(ComponentKind kind) => All.Where(component => component.Kind == kind);

    /// <summary>The component with a name, or null where there is none.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name; of readers and writers the extension with its dot.</param>
    public Component? Find(ComponentKind kind, string name) => components.GetValueOrDefault((kind, name));

    /// <summary>The component with a name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name; of readers and writers the extension with its dot.</param>
    /// <exception cref="PipelineConfigurationException">There is none; the message names the nearest one and all that there are.</exception>
    public Component Get(ComponentKind kind, string name) => Find(kind, name)
        ?? throw new PipelineConfigurationException(NameSuggestion.Unknown(Word(kind), name, OfKind(kind).Select(component => component.Name)));

    /// <summary>Takes what a plugin brings. Where any of its names is taken, nothing of the plugin is taken. Adding a plugin of the same type again changes nothing.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="origin">What messages call it; the name of its assembly is a good choice.</param>
    /// <returns>The components that the plugin brought; none where the plugin was there before.</returns>
    /// <exception cref="PipelineConfigurationException">A name is taken; the message names both plugins.</exception>
    public IReadOnlyList<Component> Add(IPlugin plugin, string origin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        if (!plugins.Add(plugin.GetType()))
            return [];
        try
        {
            return Add(plugin.Register, origin);
        }
        catch
        {
            plugins.Remove(plugin.GetType());
            throw;
        }
    }

    /// <summary>Takes what a registration brings. Where any of its names is taken, nothing of it is taken.</summary>
    /// <param name="register">Registers components, as <see cref="IPlugin.Register"/> does.</param>
    /// <param name="origin">What messages call the plugin.</param>
    /// <returns>The components that the registration brought.</returns>
    /// <exception cref="PipelineConfigurationException">A name is taken; the message names both plugins.</exception>
    public IReadOnlyList<Component> Add(Action<IPluginBuilder> register, string origin)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentException.ThrowIfNullOrWhiteSpace(origin);
        var registration = new Registration(origin);
        register(registration);
        var taken = new HashSet<(ComponentKind, string)>();
        foreach (var component in registration.Components)
        {
            var other = Find(component.Kind, component.Name)?.Origin ?? (taken.Add((component.Kind, component.Name)) ? null : origin);
            if (other is not null)
                throw new PipelineConfigurationException(
                    $"The plugin '{origin}' brings a {Word(component.Kind)} named '{component.Name}', but '{other}' already brings one. Remove one of the two plugins, or ask its author for another name.");
        }
        foreach (var component in registration.Components)
            components.Add((component.Kind, component.Name), component);
        return registration.Components;
    }

    /// <summary>The word for a kind in messages.</summary>
    /// <param name="kind">The kind.</param>
    public static string Word(ComponentKind kind) => kind switch
    {
        ComponentKind.ArticleSection => "part of articles",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private sealed class Registration(string origin) : IPluginBuilder
    {
        public List<Component> Components { get; } = [];

        public void AddStage<TStage>(string name) where TStage : class, IStage => Add<TStage>(ComponentKind.Stage, name, null);

        public void AddStage<TStage, TOptions>(string name) where TStage : class, IStage where TOptions : class, new() =>
            Add<TStage>(ComponentKind.Stage, name, typeof(TOptions));

        public void AddReader<TReader>(params string[] extensions) where TReader : class, IReader
        {
            foreach (var extension in extensions)
                Add<TReader>(ComponentKind.Reader, Extension(extension), null);
        }

        public void AddSection<TSection>(string name) where TSection : class, ISection => Add<TSection>(ComponentKind.Section, name, null);

        public void AddSection<TSection, TOptions>(string name) where TSection : class, ISection where TOptions : class, new() =>
            Add<TSection>(ComponentKind.Section, name, typeof(TOptions));

        public void AddArticleSection<TSection>(string name) where TSection : class, IArticleSection =>
            Add<TSection>(ComponentKind.ArticleSection, name, null);

        public void AddWriter<TWriter>(string extension) where TWriter : class, IWriter => Add<TWriter>(ComponentKind.Writer, Extension(extension), null);

        public void AddWriter<TWriter, TOptions>(string extension) where TWriter : class, IWriter where TOptions : class, new() =>
            Add<TWriter>(ComponentKind.Writer, Extension(extension), typeof(TOptions));

        public void AddAnnotation<T>(string name) where T : class, IAnnotation => Add<T>(ComponentKind.Annotation, name, null);

        public void AddAnnotation<T>(string name, JsonTypeInfo<T> typeInfo) where T : class, IAnnotation
        {
            ArgumentNullException.ThrowIfNull(typeInfo);
            Add<T>(ComponentKind.Annotation, name, null, typeInfo);
        }

        private void Add<T>(ComponentKind kind, string name, Type? options, JsonTypeInfo? typeInfo = null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
            Components.Add(new Component(kind, name, typeof(T), options, origin) { TypeInfo = typeInfo });
        }

        private static string Extension(string extension) => extension is ['.', _, ..] && extension == extension.ToLowerInvariant()
            ? extension
            : throw new ArgumentException($"An extension is written with its dot and in lower case, such as .html; this one is '{extension}'.", nameof(extension));
    }
}
