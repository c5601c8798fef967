[assembly: BriefPack.BriefPackPlugin(typeof(BriefPack.Summarize.Ai.AiSummarizePlugin))]

namespace BriefPack.Summarize.Ai;

/// <summary>Brings the stage <c>summarize-ai</c>, the section <c>ai-summary</c> and the part <c>ai-abstract</c> of printed articles.</summary>
public sealed class AiSummarizePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddStage<AiSummarizeStage, AiSummarizeOptions>("summarize-ai");
        plugin.AddSection<AiSummarySection>("ai-summary");
        plugin.AddArticleSection<AiAbstractSection>("ai-abstract");
        plugin.AddAnnotation<AiSummary>("ai-summary");
    }
}
