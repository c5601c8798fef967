using System.Collections.Immutable;

namespace BriefPack.Deduplicate;

/// <summary>What one version of a story has that another does not.</summary>
/// <param name="Added">The paragraphs that only the other version has, in its order.</param>
/// <param name="Cut">The paragraphs of the printed version that the other does not have, in their order.</param>
/// <param name="Changed">The numbers and names that stand in the same place with different values, in the order of the printed version.</param>
public sealed record VersionDifference(ImmutableArray<string> Added, ImmutableArray<string> Cut, ImmutableArray<ChangedWords> Changed)
{
    /// <summary>Whether the two versions tell the same in the same words, but for details of wording.</summary>
    public bool IsEmpty => Added.IsEmpty && Cut.IsEmpty && Changed.IsEmpty;

    /// <summary>Compares two versions paragraph by paragraph, in time and memory linear in their length but for the product of the lengths of two paragraphs that belong together.</summary>
    /// <param name="printed">The text that is printed.</param>
    /// <param name="other">The text of the other version.</param>
    public static VersionDifference Between(string printed, string other)
    {
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentNullException.ThrowIfNull(other);
        return new VersionComparison(printed, other).Run();
    }
}
