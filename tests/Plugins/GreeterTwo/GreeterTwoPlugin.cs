using Acme.Greeting;
using BriefPack;

[assembly: BriefPackPlugin(typeof(GreeterTwo.GreeterTwoPlugin))]

namespace GreeterTwo;

public sealed class GreeterTwoPlugin : IPlugin
{
    // The private dependency is needed right here, so that a copy of the folder without it cannot load.
    public void Register(IPluginBuilder plugin) => plugin.AddStage<GreetStage>("test." + Greeter.GreetAgain().Replace(' ', '-'));
}

public sealed class GreetStage : DocumentStage
{
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel) =>
        ValueTask.FromResult(document with { Title = Greeter.GreetAgain() });
}
