using BriefPack;

[assembly: BriefPackPlugin(typeof(Hanger.HangerPlugin))]

namespace Hanger;

public sealed class HangerPlugin : IPlugin
{
    public void Register(IPluginBuilder plugin) => Thread.Sleep(Timeout.Infinite);
}
