using BriefPack.Tests.Fixtures;

namespace BriefPack.Tests;

public class PipelineBuilderTests
{
    [Fact]
    public void An_unknown_stage_names_the_nearest_and_the_ones_there_are()
    {
        var error = Should.Throw<PipelineConfigurationException>(() => Building.New().Stage("markk"));

        error.Message.ShouldContain("'markk'");
        error.Message.ShouldContain("Did you mean 'mark'?");
        error.Message.ShouldContain("exploding, late, mark, needs-mark");
    }

    [Fact]
    public void A_stage_before_the_one_it_builds_on_is_refused_with_both_names()
    {
        var error = Should.Throw<PipelineConfigurationException>(() => Building.New().Stage("late").Stage("mark").Build());

        error.Message.ShouldContain("'late' stands before 'mark'");
    }

    [Fact]
    public void A_stage_without_what_it_requires_is_refused()
    {
        var error = Should.Throw<PipelineConfigurationException>(() => Building.New().Stage("needs-mark").Build());

        error.Message.ShouldContain("'needs-mark' needs Mark, which no stage before it provides");
    }

    [Fact]
    public void A_stage_that_only_wants_to_run_late_can_run_alone() => Building.New().Stage("late").Build().Stages.ShouldBe(["late"]);

    [Fact]
    public void A_stage_that_stands_twice_is_refused() =>
        Should.Throw<PipelineConfigurationException>(() => Building.New().Stage("mark").Stage("mark").Build()).Message.ShouldContain("'mark' stands in the pipeline twice");

    [Fact]
    public void An_option_out_of_its_range_names_the_option_the_value_and_the_range()
    {
        var builder = Building.New();
        builder.AddStage<MarkOptions>("mark", options => options.Level = 9);

        var error = Should.Throw<PipelineConfigurationException>(() => builder.Build());

        error.Message.ShouldContain("mark.level is '9'");
        error.Message.ShouldContain("between 1 and 5");
    }

    [Fact]
    public void A_name_that_two_plugins_bring_names_both()
    {
        var registry = new ComponentRegistry();
        registry.Add(new TestPlugin(), "first");

        var error = Should.Throw<PipelineConfigurationException>(() => registry.Add(plugin => plugin.AddStage<LateStage>("mark"), "second"));

        error.Message.ShouldContain("'second'");
        error.Message.ShouldContain("'first'");
        registry.Find(ComponentKind.Stage, "mark")!.Origin.ShouldBe("first");
    }

    [Fact]
    public void A_plugin_with_one_taken_name_brings_nothing_at_all()
    {
        var registry = new ComponentRegistry();
        registry.Add(new TestPlugin(), "first");

        Should.Throw<PipelineConfigurationException>(() => registry.Add(
            plugin =>
            {
                plugin.AddStage<LateStage>("fresh");
                plugin.AddStage<LateStage>("mark");
            },
            "second"));

        registry.Find(ComponentKind.Stage, "fresh").ShouldBeNull();
    }

    [Fact]
    public void A_component_whose_constructor_nobody_can_feed_is_named()
    {
        var registry = new ComponentRegistry();
        registry.Add(plugin => plugin.AddSection<HungrySection>("hungry"), "test");
        var pipeline = new PipelineBuilder(registry).Build();

        var error = Should.Throw<PipelineConfigurationException>(() => pipeline.Compose(new Pack { Title = "", Created = default }));

        error.Message.ShouldContain("'hungry'");
        error.Message.ShouldContain("Uri");
    }

    [Fact]
    public void Unknown_sections_stand_before_the_back_matter()
    {
        var registry = new ComponentRegistry();
        registry.Add(plugin => plugin.AddSection<EmptySection>("acme.extra"), "test");
        var pipeline = new PipelineBuilder(registry).Build();

        var composition = pipeline.Compose(new Pack
        {
            Title = "Pack",
            Created = default,
            Documents = [new Document { Id = "a", Source = new SourceInfo("a.txt", "", ""), Text = "Text." }],
        });

        composition.Sections.Select(section => section.Name).ShouldBe(["cover", "contents", "articles", "acme.extra", "sources"]);
    }

    [Fact]
    public void Short_sections_share_pages_with_their_neighbours_and_with_nobody_else()
    {
        var registry = new ComponentRegistry();
        registry.Add(plugin =>
        {
            plugin.AddSection<ShortSection>("acme.one");
            plugin.AddSection<ShortSection>("acme.two");
            plugin.AddSection<EmptySection>("acme.other");
        }, "test");
        var pipeline = new PipelineBuilder(registry).With(settings => settings with { Sections = ["acme.other", "acme.one", "acme.two", "acme.other", "acme.one"] }).Build();

        var composition = pipeline.Compose(new Pack { Title = "Pack", Created = default });

        composition.Sections.Select(section => section.Layout).ShouldBe(
            [SectionLayout.Body, SectionLayout.Body, SectionLayout.Continuous, SectionLayout.Body, SectionLayout.Body]);
    }

    private sealed class ShortSection : ISection
    {
        public SectionLayout Layout => SectionLayout.Shared;

        public IEnumerable<Block> Compose(Pack pack, SectionContext context) => [new ParagraphBlock("short")];
    }

    private sealed class HungrySection(Uri address) : ISection
    {
        public IEnumerable<Block> Compose(Pack pack, SectionContext context) => [new ParagraphBlock(address.ToString())];
    }

    private sealed class EmptySection : ISection
    {
        public IEnumerable<Block> Compose(Pack pack, SectionContext context) => [new ParagraphBlock("extra")];
    }
}
