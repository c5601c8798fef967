using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace BriefPack.Hosting;

/// <summary>
/// Loads a plugin into its own load context. What can be known from the metadata (contract, runtime, processor, plugin class)
/// is checked before any of its code runs; its code then runs on a thread of its own, under a time limit. Safe to use from several threads.
/// </summary>
/// <remarks>Isolation is of names and versions, not of rights: a plugin's code may do whatever its user may.</remarks>
/// <param name="options">How to load; null for the defaults.</param>
public sealed class PluginLoader(PluginLoaderOptions? options = null) : IPluginLoader
{
    private readonly PluginLoaderOptions options = options ?? new PluginLoaderOptions();
    private readonly SharedAssemblies shared = new();

    /// <inheritdoc/>
    public LoadedPlugin Load(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var clock = Stopwatch.StartNew();
        var contract = PluginCompatibility.Check(folder);
        var copy = options.ShadowCopy ? ShadowCopy.Of(folder) : null;
        var context = new PluginLoadContext(folder.Label, copy?.AssemblyPath ?? folder.AssemblyPath, shared, options.Unloadable);
        try
        {
            var recording = RunLimited(folder, () => LoadAndRegister(folder, context, copy?.AssemblyPath ?? folder.AssemblyPath));
            return new LoadedPlugin(folder, contract, context, recording, clock.Elapsed, copy is null ? null : copy.Delete);
        }
        catch (PluginException)
        {
            if (context.IsCollectible)
                context.Unload();
            copy?.Delete();
            throw;
        }
    }

    private static PluginRecording LoadAndRegister(PluginFolder folder, PluginLoadContext context, string path)
    {
        var assembly = context.LoadMain(path);
        var type = assembly.GetCustomAttribute<BriefPackPluginAttribute>()?.PluginType;
        if (type is null || !typeof(IPlugin).IsAssignableFrom(type) || type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null)
            throw new PluginException(new PluginProblem(PluginProblemKind.NoPluginClass, folder.Label, folder.Path,
                $"[assembly: BriefPackPlugin(typeof(…))] names {type?.FullName ?? "no type"}, which is no public class with a constructor without parameters that implements IPlugin",
                "name such a class"));
        var recording = new PluginRecording();
        ((IPlugin)Activator.CreateInstance(type)!).Register(recording);
        recording.Close();
        return recording;
    }

    // A thread and not a pool task: a plugin that never returns must not take a pool thread with it, and a background thread ends with the process.
    private PluginRecording RunLimited(PluginFolder folder, Func<PluginRecording> load)
    {
        PluginRecording? recording = null;
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                recording = load();
            }
            catch (Exception error)
            {
                thrown = error;
            }
        })
        { IsBackground = true, Name = folder.Label };
        thread.Start();
        if (!thread.Join(options.TimeLimit))
            throw new PluginException(new PluginProblem(PluginProblemKind.TimedOut, folder.Label, folder.Path,
                FormattableString.Invariant($"it did not finish loading within {options.TimeLimit.TotalSeconds:0.###} s"),
                "its Register method should only register; remove the plugin if this stays so"));
        return thrown is null ? recording! : throw Explain(folder, thrown);
    }

    private static PluginException Explain(PluginFolder folder, Exception thrown)
    {
        if (thrown is PluginException known)
            return known;
        var error = thrown;
        while (error is TargetInvocationException or TypeInitializationException && error.InnerException is { } inner)
            error = inner;
        var (kind, message, advice) = error switch
        {
            FileNotFoundException { FileName: { } file } => (PluginProblemKind.MissingDependency,
                $"it needs {file}, which is neither in its folder nor in the host",
                "reinstall the plugin, or ask its author to pack it with <BriefPackPlugin>true</BriefPackPlugin>"),
            DllNotFoundException => (PluginProblemKind.MissingDependency,
                $"it needs a native library that is not there for {RuntimeInformation.RuntimeIdentifier}: {FirstLine(error.Message)}",
                "install a version of the plugin for this system"),
            FileLoadException { FileName: { } file } => (PluginProblemKind.MissingDependency,
                $"{file} could not be loaded: {FirstLine(error.Message)}", "reinstall the plugin"),
            BadImageFormatException => (PluginProblemKind.WrongArchitecture,
                $"a file of it cannot run on {RuntimeInformation.ProcessArchitecture}: {FirstLine(error.Message)}",
                "install a version of the plugin for this system"),
            TypeLoadException or MissingMemberException => (PluginProblemKind.OlderContract,
                $"it uses something that this host's contract does not have: {FirstLine(error.Message)}",
                "install a version of the plugin that was built for this version of BriefPack"),
            _ => (PluginProblemKind.Threw, $"it threw {error.GetType().Name} while loading: {FirstLine(error.Message)}",
                "remove it with `briefpack plugins remove`, or tell its author"),
        };
        return new PluginException(new PluginProblem(kind, folder.Label, folder.Path, message, advice), error);
    }

    private static string FirstLine(string message) => message.AsSpan().EnumerateLines() is var lines && lines.MoveNext() ? lines.Current.Trim().ToString() : "";
}
