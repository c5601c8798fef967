[assembly: BriefPack.BriefPackPlugin(typeof(BriefPack.Deduplicate.DeduplicatePlugin))]

namespace BriefPack.Deduplicate;

/// <summary>Brings the stage <c>deduplicate</c> and the part <c>also-appeared-in</c> of printed articles.</summary>
public sealed class DeduplicatePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddStage<DeduplicateStage, DeduplicateOptions>("deduplicate");
        plugin.AddArticleSection<AlsoAppearedInSection>("also-appeared-in");
    }
}
