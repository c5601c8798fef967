namespace BriefPack.Quotes;

/// <summary>Who owns a quoted stretch.</summary>
/// <param name="Attribution">An attribution of its passage, or null.</param>
/// <param name="Before">Whether it goes on with the source that spoke last before the passage.</param>
internal readonly record struct Ownership(PassageAttribution? Attribution, bool Before)
{
    /// <summary>Whether nobody owns it.</summary>
    internal bool IsNobody => Attribution is null && !Before;
}
