using System.Text.Json.Serialization;

namespace BriefPack;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, IndentSize = 1, NewLine = "\n")]
[JsonSerializable(typeof(PackDto))]
internal sealed partial class PackJsonContext : JsonSerializerContext;
