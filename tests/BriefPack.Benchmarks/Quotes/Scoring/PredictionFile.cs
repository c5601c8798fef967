using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefPack.Benchmarks.Quotes;

/// <summary>Writes quotations in the shape of the gold of the quotes bench, one article a line.</summary>
internal static class PredictionFile
{
    /// <summary>Writes a file; quotations with the same cue, source and speaker are one attribution with several contents.</summary>
    internal static void Write(string path, IEnumerable<(string Name, IEnumerable<Quotation> Quotations)> articles)
    {
        using var writer = new StreamWriter(path);
        foreach (var (name, quotations) in articles)
        {
            var attributions = quotations
                .GroupBy(quotation => (quotation.Cue, quotation.Source, quotation.Speaker, Alone: quotation.Cue is null ? quotation.Content.Start : -1))
                .Select(group => (JsonNode)new JsonObject
                {
                    ["sources"] = Spans(group.Key.Source),
                    ["cues"] = Spans(group.Key.Cue),
                    ["contents"] = new JsonArray([.. group.Select(quotation => Pair(quotation.Content))]),
                    ["kind"] = KindOf(group),
                    ["speaker"] = group.Key.Speaker,
                });
            writer.WriteLine(new JsonObject { ["name"] = name, ["attributions"] = new JsonArray([.. attributions]) }.ToJsonString(Plain));
        }
    }

    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = false };

    private static string KindOf(IEnumerable<Quotation> group) =>
        group.All(quotation => quotation.Kind == QuotationKind.Direct) ? "direct"
        : group.All(quotation => quotation.Kind == QuotationKind.Indirect) ? "indirect"
        : "mixed";

    private static JsonArray Spans(Span? span) => span is { } found ? [Pair(found)] : [];

    private static JsonNode Pair(Span span) => new JsonArray(span.Start, span.End);
}
