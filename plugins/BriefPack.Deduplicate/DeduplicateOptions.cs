using System.ComponentModel.DataAnnotations;

namespace BriefPack.Deduplicate;

/// <summary>Options of the stage <c>deduplicate</c>.</summary>
public sealed class DeduplicateOptions : NearDuplicateOptions
{
    /// <summary>
    /// Which version of a story is printed: the first rule decides, the next one among those that it leaves equal, and so on; what is still equal is decided
    /// by the longer text. By default <see cref="RepresentativeRule.MostComplete"/>, <see cref="RepresentativeRule.Earliest"/>,
    /// <see cref="RepresentativeRule.PreferredPublisher"/>.
    /// </summary>
    public RepresentativeRule[] Representative { get; set; } =
        [RepresentativeRule.MostComplete, RepresentativeRule.Earliest, RepresentativeRule.PreferredPublisher];

    /// <summary>Publishers in the order in which their versions are preferred, compared without regard to case; none by default.</summary>
    public string[] PreferredPublishers { get; set; } = [];

    /// <summary>How far below the most complete version another may be to count as equally complete, as a share of text, 0 to 1; 0.05 by default.</summary>
    [Range(0.0, 1.0)]
    public double CompletenessTolerance { get; set; } = 0.05;
}
