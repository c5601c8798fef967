namespace BriefPack.Deduplicate;

/// <summary>What decides which version of a story is printed.</summary>
public enum RepresentativeRule
{
    /// <summary>The version that holds most of what the others have; versions within <see cref="DeduplicateOptions.CompletenessTolerance"/> of the best are equal.</summary>
    MostComplete,

    /// <summary>The version that was published first; versions without a date come last.</summary>
    Earliest,

    /// <summary>The version of the publisher that stands first in <see cref="DeduplicateOptions.PreferredPublishers"/>; others come last.</summary>
    PreferredPublisher,
}
