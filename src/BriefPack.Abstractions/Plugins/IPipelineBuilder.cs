namespace BriefPack;

/// <summary>
/// What a package's own <c>Use…</c> method builds on, so that it needs no reference to the engine:
/// <c>public static TBuilder UseClean&lt;TBuilder&gt;(this TBuilder builder, …) where TBuilder : IPipelineBuilder</c>.
/// </summary>
public interface IPipelineBuilder
{
    /// <summary>Makes known what a plugin brings. Doing so twice changes nothing.</summary>
    /// <typeparam name="TPlugin">The plugin.</typeparam>
    void AddPlugin<TPlugin>() where TPlugin : IPlugin, new();

    /// <summary>Adds a stage at the end of the pipeline.</summary>
    /// <param name="name">The name under which it is registered.</param>
    void AddStage(string name);

    /// <summary>Adds a stage with options at the end of the pipeline.</summary>
    /// <typeparam name="TOptions">The options that it is registered with.</typeparam>
    /// <param name="name">The name under which it is registered.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    void AddStage<TOptions>(string name, Action<TOptions>? configure) where TOptions : class, new();

    /// <summary>Sets options of a section or of a writer, wherever it stands.</summary>
    /// <typeparam name="TOptions">The options that it is registered with.</typeparam>
    /// <param name="name">The name of the section, or the extension of the writer.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    void Configure<TOptions>(string name, Action<TOptions>? configure) where TOptions : class, new();
}
