using BriefPack;

[assembly: BriefPackPlugin(typeof(Company.Plugin_1.SamplePlugin))]

namespace Company.Plugin_1;

/// <summary>Brings the stage, its annotation and its section.</summary>
public sealed class SamplePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        plugin.AddStage<SampleStage, SampleOptions>("company.component");
        plugin.AddAnnotation<SampleResult>("company.component");
        plugin.AddSection<SampleSection>("company.component");
    }
}
