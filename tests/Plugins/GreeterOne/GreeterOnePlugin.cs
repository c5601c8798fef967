using Acme.Greeting;
using BriefPack;
using Microsoft.Extensions.DependencyInjection;

[assembly: BriefPackPlugin(typeof(GreeterOne.GreeterOnePlugin))]

namespace GreeterOne;

public sealed class GreeterOnePlugin : IPlugin
{
    public void Register(IPluginBuilder plugin)
    {
        plugin.AddStage<GreetStage>("test.greet-one");
        plugin.AddAnnotation<Greeting>("test.greeting");
    }
}

public sealed record Greeting(string Words) : IAnnotation;

// Takes a service of the host: the type of the scope factory must be the host's.
public sealed class GreetStage(IServiceScopeFactory? scopes = null) : DocumentStage
{
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel) =>
        ValueTask.FromResult(document.With(new Greeting(Greeter.Greet())) with { Title = Greeter.Greet(), Publisher = scopes is null ? "alone" : "with services" });
}
