namespace BriefPack.Quotes;

/// <summary>Text between one pair of quotation marks inside one paragraph. Offsets are UTF-16 code units of the document's text.</summary>
/// <param name="Outer">The stretch with its marks.</param>
/// <param name="Inner">The stretch without its marks.</param>
/// <param name="Closed">False when the closing mark is missing and the stretch runs to the end of its paragraph or to the next opening mark.</param>
/// <param name="ContinuesPrevious">True when it carries on a quotation that the paragraph before left open (the opening mark is repeated).</param>
/// <param name="IsSingle">True for single quotation marks.</param>
internal readonly record struct QuotedStretch(Span Outer, Span Inner, bool Closed, bool ContinuesPrevious, bool IsSingle);
