using System.CommandLine;

namespace BriefPack.Cli;

/// <summary><c>briefpack build</c>: the main job.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("input") { Description = "Files, folders (searched to the bottom) or patterns such as \"clips/*.html\".", Arity = ArgumentArity.OneOrMore };
        var outputs = new Option<string[]>("--output", "-o")
        {
            Description = "What to write; the extension chooses the format (.pdf, .docx, .json). May be given several times. '-' is pack.json on stdout, '-.pdf' a PDF.",
            Arity = ArgumentArity.OneOrMore,
            Required = true,
        };
        var pipeline = PipelineOptions.Pipeline();
        var stages = new Option<string?>("--stages") { Description = "The stages in their order, separated by commas, instead of those of briefpack.json; 'none' for no stage." };
        var set = PipelineOptions.Set();
        var title = new Option<string?>("--title") { Description = "The title on the cover." };
        var template = new Option<string?>("--template") { Description = "A Word template (.dotx or .docx) for the .docx output: its styles, header, footer, logo and paper are kept." };
        var strict = new Option<bool>("--strict") { Description = "End at the first document that fails, and write nothing." };
        var plugins = PipelineOptions.Plugins();
        var ignoreLock = PipelineOptions.IgnoreLock();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing but errors." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Say what is done, with times." };
        var command = new Command("build", "Reads articles, runs the stages and writes briefing packs.") { inputs, outputs, pipeline, stages, set, title, template, strict, plugins, ignoreLock, quiet, verbose };
        command.Validators.Add(result =>
        {
            if (result.GetValue(quiet) && result.GetValue(verbose))
                result.AddError("--quiet and --verbose contradict each other: give one of them.");
            if (result.GetValue(template) is not null && result.GetValue(outputs)?.Any(output => output.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) != true)
                result.AddError("--template is for Word files: add an output such as -o briefing.docx.");
        });
        command.SetAction((parsed, cancel) => new BuildRun(
            parsed.GetValue(inputs)!,
            parsed.GetValue(outputs)!,
            new PipelineChoice(parsed.GetValue(pipeline), parsed.GetValue(stages), parsed.GetValue(set) ?? [], parsed.GetValue(plugins) ?? [])
            {
                Title = parsed.GetValue(title),
                Template = parsed.GetValue(template),
                Strict = parsed.GetValue(strict),
                IgnoreLock = parsed.GetValue(ignoreLock),
            },
            parsed.GetValue(quiet) ? Verbosity.Quiet : parsed.GetValue(verbose) ? Verbosity.Verbose : Verbosity.Normal).RunAsync(cancel));
        return command;
    }
}
