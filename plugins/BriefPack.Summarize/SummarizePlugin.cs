[assembly: BriefPack.BriefPackPlugin(typeof(BriefPack.Summarize.SummarizePlugin))]

namespace BriefPack.Summarize;

/// <summary>Brings the stage <c>summarize</c> and the section <c>executive-summary</c>.</summary>
public sealed class SummarizePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddStage<SummarizeStage, SummarizeOptions>("summarize");
        plugin.AddSection<ExecutiveSummarySection>("executive-summary");
    }
}
