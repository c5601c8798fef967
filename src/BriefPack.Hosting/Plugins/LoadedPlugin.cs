using System.Reflection;
using System.Runtime.Loader;

namespace BriefPack.Hosting;

/// <summary>A plugin in its own load context. Safe to use from several threads, except for <see cref="Unload"/>.</summary>
public sealed class LoadedPlugin
{
    private readonly Action? cleanUp;
    private AssemblyLoadContext? context;
    private PluginRecording? recording;

    internal LoadedPlugin(PluginFolder folder, Version contract, AssemblyLoadContext context, PluginRecording recording, TimeSpan loadTime, Action? cleanUp)
    {
        Folder = folder;
        Contract = contract;
        LoadTime = loadTime;
        Components = [.. recording.Components];
        this.context = context;
        this.recording = recording;
        this.cleanUp = cleanUp;
    }

    /// <summary>Where it came from and what it says about itself.</summary>
    public PluginFolder Folder { get; }

    /// <summary>The version of BriefPack.Abstractions that it was compiled against.</summary>
    public Version Contract { get; }

    /// <summary>How long it took to load and to register.</summary>
    public TimeSpan LoadTime { get; }

    /// <summary>What it brings, in the order of registration.</summary>
    public IReadOnlyList<PluginComponent> Components { get; }

    /// <summary>The assemblies that its context has loaded so far, without those that it shares with the host.</summary>
    public IReadOnlyList<Assembly> Assemblies => context is null ? [] : [.. context.Assemblies];

    /// <summary>Registers everything that it brings.</summary>
    /// <param name="plugin">Where.</param>
    /// <exception cref="ObjectDisposedException">It has been unloaded.</exception>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ObjectDisposedException.ThrowIf(recording is null, this);
        recording.Replay(plugin);
    }

    /// <summary>
    /// Lets go of the plugin. The code of one that was loaded with <see cref="PluginLoaderOptions.Unloadable"/> leaves memory once nothing refers
    /// to its types any more: no stage, annotation or registry of it. That of any other stays.
    /// </summary>
    /// <returns>A reference that is dead as soon as it has left; null when it stays, or had been let go before.</returns>
    public WeakReference? Unload()
    {
        if (context is not { } leaving)
            return null;
        context = null;
        recording = null;
        var trace = leaving.IsCollectible ? new WeakReference(leaving, trackResurrection: true) : null;
        if (leaving.IsCollectible)
            leaving.Unload();
        cleanUp?.Invoke();
        return trace;
    }
}
