using System.Text;
using System.Text.Json.Nodes;
using BriefPack.Tests.Fixtures;

namespace BriefPack.Tests;

public class PackJsonTests
{
    private const string Text = "Zoë Marsh spoke.\n\n“The bridge is shut,” she said.";

    private static readonly Document Article = new Document
    {
        Id = "a1",
        Source = new SourceInfo("in/a.txt", "text/plain", "00ff"),
        Title = "Bridge shut",
        Authors = ["Ann Roe", "Bo Li"],
        Publisher = "The Ledger",
        Places = ["Aldermouth"],
        Published = new DateOnly(2026, 11, 20),
        Language = "en",
        Url = "https://ledger.example/bridge",
        Text = Text,
    }
        .With(new RemovedText([new RemovedPassage("print PRINT", "navigation", 0.5, 0)]))
        .With(new DocumentSummary([new Span(0, 16)]))
        .With(new Quotations([new Quotation(new Span(18, 21), QuotationKind.Direct) { Speaker = "Zoë Marsh", Role = "engineer", Source = new Span(40, 3), Cue = new Span(44, 4), Confidence = 0.75 }]))
        .With(new Mark("kept"))
        .WithWarning("clean", "Short.");

    private static readonly Pack Pack = new Pack
    {
        Title = "Pack",
        Created = new DateTimeOffset(2026, 11, 21, 6, 30, 0, TimeSpan.Zero),
        Documents = [Article, Article with { Id = "a2", Annotations = AnnotationSet.Empty.With(new DuplicateMark("a1", 0.9)) }],
        Failures = [new Failure("b.txt", "read", "It is empty.")],
    }
        .With(new DuplicateGroups([new DuplicateGroup("a1", ["a1", "a2"])]))
        .With(new PackSummary([new PackSentence("a1", new Span(0, 16), ["a2"])]))
        .With(new Tally(2));

    private static async Task<byte[]> Write(Pack pack, bool withPlugin = true)
    {
        var pipeline = (withPlugin ? Building.New() : new PipelineBuilder()).Build();
        using var output = new MemoryStream();
        await pipeline.WriteAsync(pipeline.Compose(pack), ".json", output);
        return output.ToArray();
    }

    private static Task<Pack> Read(byte[] json, bool withPlugin = true) =>
        (withPlugin ? Building.New() : new PipelineBuilder()).Build().RunAsync([new MemorySource("pack.json", json)]);

    [Fact]
    public async Task A_pack_written_and_read_and_written_again_is_the_same_to_the_byte()
    {
        var first = await Write(Pack);
        var read = await Read(first);
        var second = await Write(read with { Title = Pack.Title, Created = Pack.Created });

        Encoding.UTF8.GetString(second).ShouldBe(Encoding.UTF8.GetString(first));
        read.Documents[0].Get<Mark>().ShouldBe(new Mark("kept"));
        read.Get<Tally>().ShouldBe(new Tally(2));
        read.Failures.ShouldBe(Pack.Failures);
    }

    [Fact]
    public async Task Annotations_of_plugins_that_are_not_here_are_kept()
    {
        var json = await Write(Pack);

        var again = await Write(await Read(json, withPlugin: false), withPlugin: false);

        JsonNode.Parse(again)!["documents"]![0]!["annotations"]!["test.mark"]!["word"]!.GetValue<string>().ShouldBe("kept");
        JsonNode.Parse(again)!["annotations"]!["test.tally"]!["count"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task The_members_are_those_that_the_design_names()
    {
        var json = JsonNode.Parse(await Write(Pack))!;
        var document = json["documents"]![0]!;

        json["schemaVersion"]!.GetValue<int>().ShouldBe(1);
        document["published"]!.GetValue<string>().ShouldBe("2026-11-20");
        document["summary"]![0]!["text"]!.GetValue<string>().ShouldBe("Zoë Marsh spoke.");
        document["quotes"]![0]!["text"]!.GetValue<string>().ShouldBe("“The bridge is shut,”");
        document["quotes"]![0]!["kind"]!.GetValue<string>().ShouldBe("direct");
        document["quotes"]![0]!["cue"]!["text"]!.GetValue<string>().ShouldBe("said");
        document["duplicateOf"].ShouldBeNull();
        json["documents"]![1]!["duplicateOf"]!.GetValue<string>().ShouldBe("a1");
        json["duplicateGroups"]![0]!["members"]!.AsArray().Count.ShouldBe(2);
        json["failures"]![0]!["source"]!.GetValue<string>().ShouldBe("b.txt");
    }

    [Theory]
    [InlineData("{", "not a pack.json: line 1")]
    [InlineData("{}", "no 'schemaVersion'")]
    [InlineData("{\"schemaVersion\": 99}", "newer BriefPack")]
    [InlineData("{\"schemaVersion\": 1, \"documents\": [{}]}", "documents[0] has no 'text'")]
    public async Task What_is_no_pack_fails_politely(string json, string reason)
    {
        var pack = await Read(Encoding.UTF8.GetBytes(json));

        pack.Failures.ShouldHaveSingleItem().Message.ShouldContain(reason);
    }

    [Fact]
    public async Task An_offset_that_no_longer_fits_an_edited_text_is_refused()
    {
        var json = Encoding.UTF8.GetString(await Write(Pack)).Replace("spoke.\\n", "did speak.\\n", StringComparison.Ordinal);

        var pack = await Read(Encoding.UTF8.GetBytes(json));

        pack.Documents.ShouldBeEmpty();
        pack.Failures.ShouldHaveSingleItem().Message.ShouldContain("documents[0].summary[0] does not stand in the text");
    }
}
