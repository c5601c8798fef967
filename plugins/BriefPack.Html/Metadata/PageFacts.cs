using System.Collections.Immutable;

namespace BriefPack.Html.Metadata;

/// <summary>What a page states about itself to machines.</summary>
internal sealed record PageFacts(string? Title, ImmutableArray<string> Authors, string? Publisher, DateOnly? Published, string? Language, string? Url);
