namespace BriefPack.Quotes;

/// <summary>Points to one quotation of a pack.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Index">The place in that document's <see cref="BriefPack.Quotations.Items"/>, from 0.</param>
public sealed record QuotationReference(string Document, int Index);
