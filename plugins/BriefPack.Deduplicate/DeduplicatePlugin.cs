[assembly: BriefPack.BriefPackPlugin(typeof(BriefPack.Deduplicate.DeduplicatePlugin))]

namespace BriefPack.Deduplicate;

/// <summary>Brings the stage <c>deduplicate</c> and the parts <c>also-appeared-in</c> and <c>printed-before</c> of printed articles.</summary>
public sealed class DeduplicatePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddStage<DeduplicateStage, DeduplicateOptions>("deduplicate");
        plugin.AddAnnotation<PrintedBefore>("printed-before");
        plugin.AddArticleSection<PrintedBeforeSection>("printed-before");
        plugin.AddArticleSection<AlsoAppearedInSection>("also-appeared-in");
    }
}
