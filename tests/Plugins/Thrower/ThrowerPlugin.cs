using BriefPack;

[assembly: BriefPackPlugin(typeof(Thrower.ThrowerPlugin))]

namespace Thrower;

public sealed class ThrowerPlugin : IPlugin
{
    // Throws after its first registration: nothing of it may stay.
    public void Register(IPluginBuilder plugin)
    {
        plugin.AddStage<NothingStage>("test.thrower");
        throw new InvalidDataException("the word list is broken");
    }
}

public sealed class NothingStage : DocumentStage
{
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel) => ValueTask.FromResult(document);
}
