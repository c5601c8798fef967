using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary>Words for what concerns plugins.</summary>
internal static class PluginText
{
    public static string Of(PluginOrigin origin) => origin switch
    {
        PluginOrigin.BuiltIn => "built in",
        PluginOrigin.Installed => "installed",
        _ => "given",
    };

    public static string Of(PluginAssemblyProvider provider) => provider switch
    {
        PluginAssemblyProvider.Host => "host",
        PluginAssemblyProvider.Plugin => "plugin",
        PluginAssemblyProvider.Framework => ".NET",
        _ => "MISSING",
    };

    /// <summary>Splits <c>id@version</c>.</summary>
    public static (string Id, string? Version) Split(string argument)
    {
        var at = argument.LastIndexOf('@');
        return at <= 0 ? (argument, null) : (argument[..at], PluginVersion.TryParse(argument[(at + 1)..], out var version)
            ? version.ToString()
            : throw new PipelineConfigurationException($"\"{argument[(at + 1)..]}\" is no version. Write it like {argument[..at]}@1.2.0."));
    }

    /// <summary>Prints rows in columns.</summary>
    public static void Table(IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
            return;
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            Console.Out.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
