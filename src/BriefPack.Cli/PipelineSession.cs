using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary>The plugins and the pipeline of one command.</summary>
/// <param name="Pipeline">The pipeline.</param>
/// <param name="Extensions">The extensions that there are readers for.</param>
internal sealed record PipelineSession(Pipeline Pipeline, IReadOnlySet<string> Extensions)
{
    /// <summary>Loads the plugins that a command needs and builds its pipeline.</summary>
    /// <param name="choice">What the command line says of the pipeline.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="outputs">The outputs; their writers must be there.</param>
    /// <param name="verbosity">Whether problems of plugins that the command does not need are told.</param>
    /// <exception cref="PipelineConfigurationException">The pipeline cannot work as it is configured.</exception>
    public static PipelineSession Open(PipelineChoice choice, IReadOnlyList<string> inputs, IReadOnlyList<OutputTarget> outputs, Verbosity verbosity)
    {
        var file = choice.Read(inputs);
        // A pack.json holds what the stages found: running them again would only undo what somebody edited in it.
        if (choice.Stages is null && inputs.All(input => input.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
            file = file with { Stages = [] };
        var overrides = choice.Overrides();
        var (registry, catalog) = (new ComponentRegistry(), OpenCatalog(choice.PluginFolders, choice.IgnoreLock ? null : choice.Folder(inputs)));
        // Which formats a folder holds is known only after a look: any reader may be needed.
        var readers = catalog.Waiting.SelectMany(folder => PluginIndex.TryRead(folder)?.Components ?? [])
            .Where(component => component.Kind == ComponentKind.Reader).Select(component => component.Name);
        var present = ExtensionsOf(inputs, readers);
        catalog.LoadFor(PluginNeeds.Of(file, present, outputs.Select(output => output.Extension), overrides), registry);
        Report(catalog, verbosity);
        var builder = new PipelineBuilder(registry).Apply(file, registry, overrides);
        if (choice.Explain)
            builder.With(settings => settings with { Explain = true });
        var pipeline = builder.Build();
        foreach (var output in outputs)
            pipeline.CheckOutput(output.Extension);
        return new PipelineSession(pipeline, registry.OfKind(ComponentKind.Reader).Select(reader => reader.Name).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Everything that all plugins bring, for commands that tell of it.</summary>
    /// <param name="pluginFolders">The arguments of <c>--plugins</c>.</param>
    public static ComponentRegistry LoadAll(IReadOnlyList<string> pluginFolders)
    {
        var (registry, catalog) = (new ComponentRegistry(), OpenCatalog(pluginFolders));
        catalog.LoadAll(registry);
        Report(catalog, Verbosity.Normal);
        return registry;
    }

    /// <summary>Finds the plugins; loads none yet.</summary>
    /// <param name="pluginFolders">The arguments of <c>--plugins</c>.</param>
    /// <param name="lockFolder">The folder whose lock file says which installed plugins may run; null for any.</param>
    public static PluginCatalog OpenCatalog(IReadOnlyList<string> pluginFolders, string? lockFolder = null)
    {
        var search = new PluginSearch();
        foreach (var folder in pluginFolders)
            search.Given.Add(folder);
        return lockFolder is not null && PluginLock.Read(lockFolder) is { } locked ? PluginCatalog.Open(search, locked) : PluginCatalog.Open(search);
    }

    private static void Report(PluginCatalog catalog, Verbosity verbosity)
    {
        foreach (var problem in catalog.Problems)
            if (!problem.IsNote || verbosity == Verbosity.Verbose)
                Terminal.Warning(problem.ToString());
    }

    private static IEnumerable<string> ExtensionsOf(IReadOnlyList<string> inputs, IEnumerable<string> readers)
    {
        var named = inputs.Where(input => !Directory.Exists(input)).Select(input => Path.GetExtension(input).ToLowerInvariant());
        return inputs.Any(Directory.Exists) ? named.Concat(readers) : named;
    }
}
