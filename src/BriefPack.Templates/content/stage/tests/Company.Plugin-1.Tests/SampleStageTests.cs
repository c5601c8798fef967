using BriefPack;
using BriefPack.Testing;

namespace Company.Plugin_1.Tests;

public class SampleStageTests
{
    [Fact]
    public async Task Sentences_with_a_word_are_marked()
    {
        var document = TestDocument.Of("The bridge must close. Nobody knows why. Traffic will go round.");
        var result = await new SampleStage(new SampleOptions()).RunAsync(document);
        result.ShouldHaveResolvingSpans().ShouldInventNoText(document);
        Assert.Equal(["The bridge must close.", "Traffic will go round."], result.Get<SampleResult>()!.Passages.Select(span => span.Of(result.Text)));
    }

    [Fact]
    public async Task The_limit_holds()
    {
        var result = await new SampleStage(new SampleOptions { Limit = 1 }).RunAsync(TestDocument.Of("You must. They must. We must."));
        Assert.Single(result.Get<SampleResult>()!.Passages);
    }

    [Fact]
    public async Task The_annotation_survives_pack_json()
    {
        var pack = await PluginHarness.RunAsync<SamplePlugin>("company.component", TestDocument.Of("It must be so."));
        var again = await PluginHarness.RoundTripAsync<SamplePlugin>(pack);
        Assert.Equal<Span>(pack.Documents[0].Get<SampleResult>()!.Passages, again.Documents[0].Get<SampleResult>()!.Passages);
    }

    [Fact]
    public async Task The_section_prints_what_was_found()
    {
        var document = await new SampleStage(new SampleOptions()).RunAsync(TestDocument.Of("It must be so. Perhaps."));
        Assert.Contains("It must be so.", BlockText.Of(new SampleSection().Compose(document)));
    }
}
