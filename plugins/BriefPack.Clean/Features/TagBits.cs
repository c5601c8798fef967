using System.Collections.Frozen;

namespace BriefPack.Clean.Features;

/// <summary>The tags that tell what stands inside them, as bits. The order is the order of the features: append only.</summary>
internal static class TagBits
{
    private static readonly string[] All =
        ["article", "main", "aside", "nav", "footer", "header", "form", "figure", "figcaption", "table", "blockquote", "li", "section", "address", "a", "time", "small", "p", "dd", "h1"];

    private static readonly FrozenDictionary<string, uint> Bits = All.Select((name, at) => (name, bit: 1u << at))
        .SelectMany(pair => pair.name == "li" ? (string[])["li", "ul", "ol"] : [pair.name], (pair, name) => KeyValuePair.Create(name, pair.bit))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tags in their order.</summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>The bit of a tag; 0 for one that tells nothing.</summary>
    public static uint Of(string name) => Bits.GetValueOrDefault(name);
}
