using BriefPack;
using BriefPack.Clean;

[assembly: BriefPackPlugin(typeof(CleanPlugin))]

namespace BriefPack.Clean;

/// <summary>Brings the stage <c>clean</c>.</summary>
public sealed class CleanPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddStage<CleanStage, CleanOptions>("clean");
    }
}
