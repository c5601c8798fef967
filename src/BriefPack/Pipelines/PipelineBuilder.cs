namespace BriefPack;

/// <summary>
/// Builds a pipeline: which stages, in which order, with which options. Packages add their own verbs:
/// <c>new PipelineBuilder().UseClean().UseSummarize(o =&gt; o.Sentences = 5).UsePdf().Build()</c>. Not thread-safe; what it builds is.
/// </summary>
public sealed class PipelineBuilder : IPipelineBuilder
{
    private readonly ComponentRegistry registry;
    private readonly IServiceProvider? services;
    private readonly Func<Type, object> newOptions;
    private readonly List<(string Name, Action<object>? Configure)> stages = [];
    private readonly List<(string Name, Type Options, Action<object>? Configure)> configured = [];
    private PipelineSettings settings = new();

    /// <summary>A pipeline without stages that knows the engine's own components.</summary>
    public PipelineBuilder() : this(new ComponentRegistry())
    {
    }

    /// <summary>A pipeline without stages that knows the components of a registry.</summary>
    /// <param name="registry">The components.</param>
    /// <param name="services">Services that the constructors of components may take; null for none.</param>
    /// <param name="newOptions">Makes options of a type with their defaults; null for their own constructor.</param>
    public PipelineBuilder(ComponentRegistry registry, IServiceProvider? services = null, Func<Type, object>? newOptions = null)
    {
        ArgumentNullException.ThrowIfNull(registry);
        this.registry = registry;
        this.services = services;
        this.newOptions = newOptions ?? (type => Activator.CreateInstance(type)!);
    }

    /// <inheritdoc/>
    public void AddPlugin<TPlugin>() where TPlugin : IPlugin, new() =>
        registry.Add(new TPlugin(), typeof(TPlugin).Assembly.GetName().Name ?? typeof(TPlugin).Name);

    /// <inheritdoc/>
    public void AddStage(string name) => AddStage(name, null);

    /// <inheritdoc/>
    public void AddStage<TOptions>(string name, Action<TOptions>? configure) where TOptions : class, new() =>
        AddStage(name, configure is null ? null : options => configure((TOptions)options));

    /// <summary>Adds a stage at the end of the pipeline.</summary>
    /// <param name="name">The name under which it is registered.</param>
    /// <param name="configure">Changes its options, which are of the type that it is registered with; null leaves the defaults.</param>
    /// <exception cref="PipelineConfigurationException">There is no such stage.</exception>
    public void AddStage(string name, Action<object>? configure)
    {
        registry.Get(ComponentKind.Stage, name);
        stages.Add((name, configure));
    }

    /// <inheritdoc/>
    public void Configure<TOptions>(string name, Action<TOptions>? configure) where TOptions : class, new()
    {
        if (configure is not null)
            configured.Add((name, typeof(TOptions), options => configure((TOptions)options)));
    }

    /// <summary>Sets options of a section or of a writer whose type is known only at run time.</summary>
    /// <param name="component">The section or writer.</param>
    /// <param name="configure">Changes its options.</param>
    public void Configure(Component component, Action<object> configure)
    {
        ArgumentNullException.ThrowIfNull(component);
        if (component.OptionsType is not null)
            configured.Add((component.Name, component.OptionsType, configure));
    }

    /// <summary>Changes what concerns the whole pipeline.</summary>
    /// <param name="change">Gives a changed copy of the settings.</param>
    public PipelineBuilder With(Func<PipelineSettings, PipelineSettings> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        settings = change(settings);
        return this;
    }

    /// <summary>Checks everything and builds the pipeline.</summary>
    /// <exception cref="PipelineConfigurationException">The pipeline cannot work: an unknown section, an option out of its range, an impossible order.</exception>
    public Pipeline Build()
    {
        OptionsValidation.Validate("page", settings.PageSetup);
        OptionsValidation.Validate("theme", settings.Theme);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.MaxParallelism, 1, nameof(PipelineSettings.MaxParallelism));
        var twice = stages.GroupBy(stage => stage.Name).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new PipelineConfigurationException($"The stage '{twice.Key}' stands in the pipeline twice. Leave one of them out.");

        var chosen = stages.Select(stage => registry.Get(ComponentKind.Stage, stage.Name)).ToList();
        StageOrderCheck.Check(chosen);
        var sections = settings.Sections ?? SectionOrder.Usual(registry.OfKind(ComponentKind.Section).Select(section => section.Name));
        return new Pipeline(
            registry,
            new ComponentActivator(registry, services),
            settings,
            [.. chosen.Select((component, index) => new Step(component, CreateOptions(component, stages[index].Configure)))],
            [.. sections.Select(name => Configured(registry.Get(ComponentKind.Section, name)))],
            [.. registry.OfKind(ComponentKind.ArticleSection).Select(Configured)],
            [.. registry.OfKind(ComponentKind.Writer).Select(Configured)]);
    }

    private Step Configured(Component component) => new(component, CreateOptions(component, options =>
    {
        foreach (var (name, type, configure) in configured)
            if (name == component.Name && type == component.OptionsType)
                configure?.Invoke(options);
    }));

    private object? CreateOptions(Component component, Action<object>? configure)
    {
        if (component.OptionsType is null)
            return null;
        var options = newOptions(component.OptionsType);
        configure?.Invoke(options);
        OptionsValidation.Validate(component.OptionsName, options);
        return options;
    }
}
