using System.CommandLine;

namespace BriefPack.Cli;

/// <summary>The options that several commands share.</summary>
internal static class PipelineOptions
{
    public static Option<string?> Pipeline() => new("--pipeline")
    {
        Description = "The pipeline file; without it briefpack.json in the input folder or in the current one, where there is one.",
    };

    public static Option<string[]> Set() => new("--set")
    {
        Description = "An option of a component, such as summarize.sentences=5. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string[]> Plugins() => new("--plugins")
    {
        Description = "A folder with plugins, besides the one beside the tool and the one in your profile. Plugins run with your rights: use folders that you trust.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<bool> IgnoreLock() => new("--ignore-lock") { Description = "Use installed plugins although briefpack.lock.json does not list them as they are." };
}
