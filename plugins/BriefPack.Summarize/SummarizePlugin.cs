[assembly: BriefPack.BriefPackPlugin(typeof(BriefPack.Summarize.SummarizePlugin))]

namespace BriefPack.Summarize;

/// <summary>Brings the stage <c>summarize</c> and the sections <c>executive-summary</c>, <c>topics</c> and <c>timeline</c>.</summary>
public sealed class SummarizePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddStage<SummarizeStage, SummarizeOptions>("summarize");
        plugin.AddSection<ExecutiveSummarySection>("executive-summary");
        plugin.AddSection<TopicsSection>("topics");
        plugin.AddSection<TimelineSection>("timeline");
        plugin.AddAnnotation<Topics>("topics");
        plugin.AddAnnotation<Timeline>("timeline");
    }
}
