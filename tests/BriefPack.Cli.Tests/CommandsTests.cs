using System.Text.Json.Nodes;
using BriefPack.Tests.Shared;

namespace BriefPack.Cli.Tests;

public sealed class CommandsTests : IDisposable
{
    private readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    private Task<CliProcess> Run(params string[] arguments) => CliProcess.RunAsync(work.Path, arguments);

    [Fact]
    public async Task Init_writes_a_pipeline_that_builds_and_a_schema_beside_it()
    {
        work.Write("in/a.txt", "Bridge shut\n\nThe old bridge over the Alder was shut on Friday. Buses take another way until spring.");

        var init = await Run("init");
        var again = await Run("init");
        var build = await Run("build", "in", "-o", "out.json");

        init.ExitCode.ShouldBe(0, init.Errors);
        again.ExitCode.ShouldBe(2);
        again.Errors.ShouldContain("--force");
        build.ExitCode.ShouldBe(0, build.Errors);
        JsonNode.Parse(File.ReadAllText(work["out.json"]))!["title"]!.GetValue<string>().ShouldBe("Morning briefing");
        var schema = JsonNode.Parse(File.ReadAllText(work["briefpack.schema.json"]))!;
        schema["properties"]!["options"]!["properties"]!["summarize"]!["properties"]!["sentences"]!["type"]!.GetValue<string>().ShouldBe("integer");
        schema["properties"]!["stages"]!["items"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldContain("quotes");
    }

    [Fact]
    public async Task A_pack_is_written_again_from_its_pack_json_alone()
    {
        work.Write("in/a.txt", "Bridge shut\n\nThe old bridge over the Alder was shut on Friday. \"It is not safe,\" said Ann Roe, the city engineer. Buses take another way until spring.");

        var first = await Run("build", "in", "-o", "first.json", "--title", "T");
        Directory.Delete(work["in"], recursive: true);
        var second = await Run("build", "first.json", "-o", "second.json", "-o", "second.docx", "--title", "T");

        first.ExitCode.ShouldBe(0, first.Errors);
        second.ExitCode.ShouldBe(0, second.Errors);
        var (before, after) = (JsonNode.Parse(File.ReadAllText(work["first.json"]))!, JsonNode.Parse(File.ReadAllText(work["second.json"]))!);
        JsonNode.DeepEquals(before["documents"], after["documents"]).ShouldBeTrue();
        before["documents"]![0]!["quotes"]!.AsArray().ShouldNotBeEmpty();
        new FileInfo(work["second.docx"]).Length.ShouldBeGreaterThan(2000);
    }

    [Fact]
    public async Task Stdout_holds_the_pack_and_nothing_else()
    {
        work.Write("a.txt", "Bridge shut\n\nThe old bridge over the Alder was shut on Friday.");

        var run = await Run("build", "a.txt", "-o", "-", "-v");

        run.ExitCode.ShouldBe(0, run.Errors);
        JsonNode.Parse(run.Output)!["documents"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_quiet_build_says_nothing_and_a_redirected_one_a_line_per_step()
    {
        work.Write("a.txt", "Bridge shut\n\nThe old bridge over the Alder was shut on Friday.");

        var quiet = await Run("build", "a.txt", "-o", "out.json", "-q");
        var normal = await Run("build", "a.txt", "-o", "out.json");

        quiet.Errors.ShouldBeEmpty();
        normal.Errors.ShouldContain("read: 1 sources\nclean: 1 documents\n");
        normal.Errors.ShouldContain("Wrote out.json");
    }

    [Fact]
    public async Task Without_stages_the_text_is_the_input()
    {
        work.Write("a.txt", "print PRINT\n\nBridge shut\r\nThe old bridge.\n");

        var run = await Run("build", "a.txt", "-o", "-", "--stages", "none");

        JsonNode.Parse(run.Output)!["documents"]![0]!["text"]!.GetValue<string>().ShouldBe("print PRINT\n\nBridge shut\nThe old bridge.\n");
    }

    [Fact]
    public async Task Patterns_cross_folders_and_files_given_twice_are_read_once()
    {
        foreach (var name in new[] { "in/a.txt", "in/deep/b.txt", "in/deep/er/c.txt", "in/deep/d.html.bak" })
            work.Write(name, "The old bridge over the Alder was shut: " + name);

        var run = await Run("build", "in/**/*.txt", "in/a.txt", "-o", "-", "--stages", "none");

        JsonNode.Parse(run.Output)!["documents"]!.AsArray().Select(document => document!["source"]!["path"]!.GetValue<string>())
            .ShouldBe(["in/a.txt", "in/deep/b.txt", "in/deep/er/c.txt"]);
    }

    [Fact]
    public async Task Stages_tells_every_component_with_its_options()
    {
        var run = await Run("stages");

        run.ExitCode.ShouldBe(0, run.Errors);
        foreach (var name in new[] { "clean", "deduplicate", "summarize", "quotes", ".html", ".pdf", ".docx", "executive-summary", "key-quotes", "summarize.sentences" })
            run.Output.ShouldContain(name);
    }

    [Fact]
    public async Task Explain_prints_what_went_and_why()
    {
        work.Write("a.txt", "print PRINT\n\nBridge shut\n\nBy Ann Roe\n\nThe old bridge over the Alder was shut on Friday. \"It is not safe,\" said Bo Li, the city engineer. Buses take another way until spring, and the ferry runs twice an hour.");

        var run = await Run("explain", "a.txt");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("Ann Roe");
        run.Output.ShouldMatch(@"(?m)^- .*: print PRINT$");
        run.Output.ShouldContain("Bo Li");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task Completion_prints_a_script_for_the_shell(string shell)
    {
        var run = await Run("completion", shell);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("[suggest:");
    }

    [Fact]
    public async Task The_tool_suggests_its_own_words()
    {
        var run = await Run("[suggest:14]", "briefpack buil");

        run.Output.ShouldContain("build");
    }

    [Fact]
    public async Task Help_has_examples_and_the_version_is_a_number()
    {
        (await Run("--help")).Output.ShouldContain("briefpack build articles/ -o briefing.pdf");
        (await Run("--version")).Output.ShouldMatch(@"^\d+\.\d+\.\d+");
    }
}
