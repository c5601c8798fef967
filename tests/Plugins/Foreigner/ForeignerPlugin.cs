using BriefPack;

[assembly: BriefPackPlugin(typeof(Foreigner.ForeignerPlugin))]

namespace Foreigner;

public sealed class ForeignerPlugin : IPlugin
{
    public void Register(IPluginBuilder plugin) => throw new InvalidOperationException("compiled for a processor that 64-bit processes cannot be");
}
