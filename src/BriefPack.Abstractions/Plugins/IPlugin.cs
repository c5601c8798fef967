namespace BriefPack;

/// <summary>
/// An assembly's way to say what it brings: name the class that implements this in <c>[assembly: BriefPackPlugin(typeof(…))]</c>. It needs a
/// constructor without parameters. Only register here: nothing has been configured yet, and the run may not need the plugin at all.
/// </summary>
public interface IPlugin
{
    /// <summary>Registers readers, stages, sections, writers and annotations.</summary>
    /// <param name="plugin">Where to register them.</param>
    void Register(IPluginBuilder plugin);
}
