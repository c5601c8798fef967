using System.Text.Json;

namespace BriefPack.Training.Quotes;

/// <summary>An attribution as the annotators marked it.</summary>
internal sealed record GoldAttribution(List<Span> Sources, List<Span> Cues, List<Span> Contents, string? Speaker, string Kind)
{
    internal static GoldAttribution Read(JsonElement element) => new(
        Spans(element, "sources"), Spans(element, "cues"), Spans(element, "contents"),
        element.GetProperty("speaker").GetString(), element.GetProperty("kind").GetString()!);

    private static List<Span> Spans(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(pair => Span.FromBounds(pair[0].GetInt32(), pair[1].GetInt32()))];
}
