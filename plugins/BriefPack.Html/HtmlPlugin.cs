using BriefPack;
using BriefPack.Html;

[assembly: BriefPackPlugin(typeof(HtmlPlugin))]

namespace BriefPack.Html;

/// <summary>Brings the reader of web pages.</summary>
public sealed class HtmlPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddReader<HtmlReader>(".html", ".htm", ".xhtml");
    }
}
