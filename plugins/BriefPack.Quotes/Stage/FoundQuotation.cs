namespace BriefPack.Quotes;

/// <summary>A quotation with what led to it.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Evidence">The features of its confidence.</param>
/// <param name="Reason">Why it has its speaker, for <c>briefpack explain</c>.</param>
internal sealed record FoundQuotation(Quotation Quotation, double[] Evidence, string Reason);
