using BriefPack;
using BriefPack.Quotes;

[assembly: BriefPackPlugin(typeof(QuotesPlugin))]

namespace BriefPack.Quotes;

/// <summary>Brings the stage <c>quotes</c>, the sections <c>key-quotes</c> and <c>speakers</c>, and the quotations below every article.</summary>
public sealed class QuotesPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddStage<QuotesStage, QuotesOptions>("quotes");
        plugin.AddAnnotation<Speakers>("speakers");
        plugin.AddSection<KeyQuotesSection, KeyQuotesOptions>("key-quotes");
        plugin.AddSection<SpeakersSection>("speakers");
        plugin.AddArticleSection<ArticleQuotesSection>("article-quotes");
    }
}
