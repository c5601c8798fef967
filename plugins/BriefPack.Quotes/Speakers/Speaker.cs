using System.Collections.Immutable;

namespace BriefPack.Quotes;

/// <summary>Somebody who is quoted in a pack.</summary>
/// <param name="Name">The fullest name that the articles give; null for words that nobody can be named for with confidence.</param>
/// <param name="Role">What the articles say the speaker is; null where none says.</param>
/// <param name="Quotations">The quotations, in the order of the documents and of their text.</param>
public sealed record Speaker(string? Name, string? Role, ImmutableArray<QuotationReference> Quotations);
