using BriefPack.Tests.Shared;

namespace BriefPack.Cli.Tests;

/// <summary>Whatever is wrong ends with one clear message and the right exit code, never with a stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Article = "Bridge shut\n\nThe old bridge over the Alder was shut on Friday. \"It is not safe,\" said Ann Roe, the city engineer. Buses take another way until spring.";

    private readonly WorkFolder work = new();

    public BadInputTests() => work.Write("in/a.txt", Article);

    public void Dispose() => work.Dispose();

    private async Task<CliProcess> Run(params string[] arguments)
    {
        var run = await CliProcess.RunAsync(work.Path, arguments);
        run.Errors.ShouldNotContain("   at ");
        run.Errors.ShouldNotContain("This is a fault of BriefPack");
        return run;
    }

    [Fact]
    public async Task A_missing_input_is_named()
    {
        var run = await Run("build", "nowhere", "-o", "out.json");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("There is no file or folder 'nowhere'.");
    }

    [Fact]
    public async Task An_empty_folder_tells_what_would_be_read()
    {
        Directory.CreateDirectory(work["empty"]);

        var run = await Run("build", "empty", "-o", "out.json");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("nothing to read in empty");
        run.Errors.ShouldContain(".txt");
    }

    [Fact]
    public async Task A_pattern_that_nothing_matches_is_named()
    {
        var run = await Run("build", "in/*.html", "-o", "out.json");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("Nothing matches 'in/*.html'");
    }

    [Fact]
    public async Task An_unknown_stage_names_the_nearest()
    {
        var run = await Run("build", "in", "-o", "out.json", "--stages", "clean,sumarize");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("--stages: There is no stage named 'sumarize'. Did you mean 'summarize'?");
        File.Exists(work["out.json"]).ShouldBeFalse();
    }

    [Fact]
    public async Task An_unknown_option_names_the_nearest()
    {
        var run = await Run("build", "in", "-o", "out.json", "--set", "summarize.sentence=3");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("--set summarize.sentence");
        run.Errors.ShouldContain("Did you mean 'sentences'?");
    }

    [Theory]
    [InlineData("summarize.sentences=many", "is 'many'; it must be a whole number")]
    [InlineData("summarize.sentences=-1", "summarize.sentences is '-1'")]
    [InlineData("sumarize.sentences=3", "Did you mean 'summarize'?")]
    [InlineData("sentences=3", "component.option=value")]
    public async Task A_wrong_option_tells_what_would_be_valid(string set, string message)
    {
        var run = await Run("build", "in", "-o", "out.json", "--set", set);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(message);
    }

    [Fact]
    public async Task A_malformed_pipeline_file_gives_line_and_column()
    {
        work.Write("in/briefpack.json", "{\n  // a comment is fine\n  \"title\": \"x\"\n  \"stages\": []\n}");

        var run = await Run("build", "in", "-o", "out.json");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("briefpack.json(4,3)");
    }

    [Theory]
    [InlineData("{\"stage\": []}", "no setting named 'stage'. Did you mean 'stages'?")]
    [InlineData("{\"stages\": \"clean\"}", "stages is 'clean'; it must be a list of names")]
    [InlineData("{\"sections\": [\"cover\", \"contnts\"]}", "Did you mean 'contents'?")]
    [InlineData("{\"options\": {\"articles\": {\"fullText\": \"yes\"}}}", "options.articles.fullText is 'yes'; it must be true or false")]
    [InlineData("{\"page\": {\"paper\": \"A5\"}}", "page.paper is 'A5'; it must be one of a4, letter")]
    [InlineData("{\"theme\": \"clasic\"}", "Did you mean 'classic'?")]
    [InlineData("{\"title\": \"a\", \"title\": \"b\"}", "briefpack.json: Duplicate property 'title'")]
    public async Task A_wrong_pipeline_file_tells_where_and_what_would_be_valid(string text, string message)
    {
        work.Write("p/briefpack.json", text);

        var run = await Run("build", "in", "-o", "out.json", "--pipeline", "p/briefpack.json");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(message);
    }

    [Fact]
    public async Task An_order_that_cannot_work_names_both_stages()
    {
        var run = await Run("build", "in", "-o", "out.json", "--stages", "quotes,clean");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("'quotes' stands before 'clean'");
    }

    [Fact]
    public async Task An_unknown_output_format_names_those_there_are()
    {
        var run = await Run("build", "in", "-o", "out.odt");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("There is no writer named '.odt'");
        run.Errors.ShouldContain(".pdf");
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_leaves_the_other()
    {
        var run = await Run("build", "in", "-o", "in/a.txt/out.json", "-o", "new/folder/out.json");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("in/a.txt/out.json was not written");
        File.Exists(work["new/folder/out.json"]).ShouldBeTrue();
        File.ReadAllText(work["in/a.txt"]).ShouldBe(Article);
    }

    [Fact]
    public async Task When_no_output_can_be_written_the_exit_code_is_3()
    {
        Directory.CreateDirectory(work["out.json"]);

        var run = await Run("build", "in", "-o", "out.json");

        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("is a folder");
    }

    [Fact]
    public async Task Documents_that_fail_are_listed_and_the_good_ones_written()
    {
        File.WriteAllBytes(work["in/b.txt"], [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]);
        File.WriteAllBytes(work["in/c.txt"], [.. "Caf"u8, 0xE9, .. " news\n\nThe caf"u8, 0xE9, .. " on the quay opened again."u8]);
        work.Write("in/d.txt", "");
        work.Write("in/e.xyz", "not for us");
        work.Write("in/f.txt", string.Concat(Enumerable.Repeat("The bridge is shut and the buses take another way. ", 100_000)));

        var run = await Run("build", "in", "-o", "out.json");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("b.txt: The file is not text");
        run.Errors.ShouldContain("d.txt: The file holds no text");
        run.Errors.ShouldContain("Passed over, as no reader reads them: e.xyz");
        var pack = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(work["out.json"]))!;
        pack["documents"]!.AsArray().Select(document => document!["source"]!["path"]!.GetValue<string>()).ShouldBe(["a.txt", "c.txt", "f.txt"]);
        pack["failures"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_text_of_200_MB_fails_alone()
    {
        await using (var big = File.Create(work["in/big.txt"]))
        {
            var line = System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("The bridge is shut. ", 50_000)));
            for (var i = 0; i < 200; i++)
                big.Write(line);
        }

        var run = await Run("build", "in", "-o", "out.json", "--stages", "none");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("big.txt: The source is longer than 64 MiB");
    }

    [Fact]
    public async Task When_every_document_fails_nothing_is_written()
    {
        work.Write("bad/a.txt", "");
        work.Write("out.json", "older");

        var run = await Run("build", "bad", "-o", "out.json");

        run.ExitCode.ShouldBe(3);
        File.ReadAllText(work["out.json"]).ShouldBe("older");
    }

    [Fact]
    public async Task A_strict_build_ends_at_the_first_failure_and_writes_nothing()
    {
        work.Write("in/b.txt", "");

        var run = await Run("build", "in", "-o", "out.json", "--strict");

        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("b.txt: The file holds no text.");
        File.Exists(work["out.json"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("build", "in")]
    [InlineData("build", "in", "-o", "out.json", "--colour")]
    [InlineData("bild", "in")]
    [InlineData("build", "in", "-o", "noextension")]
    [InlineData("build", "in", "-o", "out.json", "-q", "-v")]
    public async Task A_wrong_command_line_ends_with_2(params string[] arguments)
    {
        var run = await Run(arguments);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("error: ");
    }
}
