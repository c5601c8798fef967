using System.Text.Json;

namespace BriefPack;

/// <summary>Annotations of plugins that are not here, kept so that reading and writing a pack.json loses nothing.</summary>
internal sealed record UnreadAnnotations(IReadOnlyDictionary<string, JsonElement> Items) : IAnnotation;
