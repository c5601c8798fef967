namespace BriefPack.Hosting;

/// <summary>One thing that a plugin brings.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name or extension under which it is registered.</param>
public readonly record struct PluginComponent(ComponentKind Kind, string Name);
