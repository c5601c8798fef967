namespace BriefPack.Quotes;

/// <summary>Some units of a passage.</summary>
/// <param name="From">The first.</param>
/// <param name="To">Just behind the last.</param>
/// <param name="Confidence">The mean probability of their labels.</param>
internal readonly record struct UnitRange(int From, int To, float Confidence);
