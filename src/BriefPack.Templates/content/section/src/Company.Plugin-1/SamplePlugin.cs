using BriefPack;

[assembly: BriefPackPlugin(typeof(Company.Plugin_1.SamplePlugin))]

namespace Company.Plugin_1;

/// <summary>Brings the section and the part of every article.</summary>
public sealed class SamplePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        plugin.AddSection<SampleSection, SampleOptions>("company.component");
        plugin.AddArticleSection<SampleLine>("company.component");
    }
}
