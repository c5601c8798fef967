using BriefPack;

[assembly: BriefPackPlugin(typeof(Company.Plugin_1.SamplePlugin))]

namespace Company.Plugin_1;

/// <summary>Brings the writer.</summary>
public sealed class SamplePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin) => plugin.AddWriter<SampleWriter>(".md");
}
