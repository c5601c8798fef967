namespace BriefPack.Quotes;

/// <summary>Points to one quotation of a pack and to its words that are printed.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Index">The place in that document's <see cref="BriefPack.Quotations.Items"/>, from 0.</param>
/// <param name="Words">The words that are printed, as a span of the document's text: all of it, or what stands in quotation marks.</param>
public sealed record QuotationReference(string Document, int Index, Span Words);
