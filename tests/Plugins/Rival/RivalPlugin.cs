using BriefPack;

[assembly: BriefPackPlugin(typeof(Rival.RivalPlugin))]

namespace Rival;

// Registers a name that GreeterOne has.
public sealed class RivalPlugin : IPlugin
{
    public void Register(IPluginBuilder plugin) => plugin.AddStage<NothingStage>("test.greet-one");
}

public sealed class NothingStage : DocumentStage
{
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel) => ValueTask.FromResult(document);
}
