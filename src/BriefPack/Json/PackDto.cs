using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefPack;

// The shape of pack.json, member by member in the order of the file. The names are the contract: change them only with the schema version.
internal sealed record PackDto
{
    public int SchemaVersion { get; init; }
    public string? Title { get; init; }
    public DateTimeOffset Created { get; init; }
    public IReadOnlyList<DocumentDto>? Documents { get; init; }
    public IReadOnlyList<DuplicateGroupDto>? DuplicateGroups { get; init; }
    public IReadOnlyList<PackSentenceDto>? Summary { get; init; }
    public IReadOnlyList<FailureDto>? Failures { get; init; }
    public IReadOnlyList<WarningDto>? Warnings { get; init; }
    public SortedDictionary<string, JsonElement>? Annotations { get; init; }
}

internal sealed record DocumentDto
{
    public string? Id { get; init; }
    public SourceDto? Source { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<string>? Authors { get; init; }
    public string? Publisher { get; init; }
    public IReadOnlyList<string>? Places { get; init; }
    public DateOnly? Published { get; init; }
    public string? Language { get; init; }
    public string? Url { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<RemovedDto>? Removed { get; init; }
    public string? DuplicateOf { get; init; }
    public double? Similarity { get; init; }
    public IReadOnlyList<StretchDto>? Summary { get; init; }
    public IReadOnlyList<QuoteDto>? Quotes { get; init; }
    public IReadOnlyList<WarningDto>? Warnings { get; init; }
    public SortedDictionary<string, JsonElement>? Annotations { get; init; }
}

internal sealed record SourceDto(string? Path, string? MediaType, string? Sha256);

internal sealed record RemovedDto(string? Text, string? Reason, double? Score, int? Position);

internal sealed record StretchDto(string? Text, int Start, int Length);

internal sealed record QuoteDto
{
    public string? Text { get; init; }
    public int Start { get; init; }
    public int Length { get; init; }
    [JsonConverter(typeof(QuotationKindConverter))]
    public QuotationKind Kind { get; init; }
    public string? Speaker { get; init; }
    public string? Role { get; init; }
    public StretchDto? Source { get; init; }
    public StretchDto? Cue { get; init; }
    public double Confidence { get; init; }
}

internal sealed record DuplicateGroupDto(string? Representative, IReadOnlyList<string>? Members);

internal sealed record PackSentenceDto(string? Document, string? Text, int Start, int Length, IReadOnlyList<string>? AlsoReportedBy);

internal sealed record FailureDto(string? Source, string? Stage, string? Message);

internal sealed record WarningDto(string? Stage, string? Message);

internal sealed class QuotationKindConverter() : JsonStringEnumConverter<QuotationKind>(JsonNamingPolicy.CamelCase);
