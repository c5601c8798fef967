using BriefPack;

[assembly: BriefPackPlugin(typeof(NewerContract.NewerContractPlugin))]

namespace NewerContract;

public sealed class NewerContractPlugin : IPlugin
{
    public void Register(IPluginBuilder plugin) => throw new InvalidOperationException("none of this may run");
}
