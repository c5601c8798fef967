namespace BriefPack.Hosting;

/// <summary>One line of the report: what is wrong with a plugin and what to do about it.</summary>
/// <param name="Kind">What sort of problem it is.</param>
/// <param name="Plugin">The id and version of the plugin, where they could be read.</param>
/// <param name="Path">The plugin folder.</param>
/// <param name="Message">What was found.</param>
/// <param name="Advice">What to do next.</param>
public sealed record PluginProblem(PluginProblemKind Kind, string? Plugin, string Path, string Message, string Advice)
{
    /// <summary>Whether the plugin runs nevertheless, or was left out on purpose: a note and no failure.</summary>
    public bool IsNote => Kind == PluginProblemKind.Shadowed;

    /// <summary>The whole line.</summary>
    /// <returns>The plugin (or its folder), what was found and what to do.</returns>
    public override string ToString() => Plugin is null ? $"{Path}: {Message}; {Advice}" : $"{Plugin} ({Path}): {Message}; {Advice}";
}
