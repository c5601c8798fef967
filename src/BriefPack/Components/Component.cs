using System.Text.Json.Serialization.Metadata;

namespace BriefPack;

/// <summary>Something that a plugin registered under a name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that pipelines use; of readers and writers the extension with its dot.</param>
/// <param name="Type">The class.</param>
/// <param name="OptionsType">The class of its options, or null where it has none.</param>
/// <param name="Origin">The plugin that brought it.</param>
public sealed record Component(ComponentKind Kind, string Name, Type Type, Type? OptionsType, string Origin)
{
    /// <summary>The name that its options stand under in configuration: the name without the dot of an extension.</summary>
    public string OptionsName => Name.TrimStart('.');

    /// <summary>How an annotation is serialised where the plugin brought that; null otherwise.</summary>
    internal JsonTypeInfo? TypeInfo { get; init; }
}
