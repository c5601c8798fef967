using System.ComponentModel.DataAnnotations;

namespace BriefPack.Clean;

/// <summary>How the clean stage decides; the defaults are right for clipped articles and whole web pages.</summary>
public sealed class CleanOptions
{
    /// <summary>From which score on a block is removed: 0 removes everything, 1 next to nothing; 0.5 by default.</summary>
    [Range(0.0, 1.0)]
    public double Threshold { get; set; } = 0.5;

    /// <summary>Whether headline, authors, places, publication and day are read from the lines around the article; true by default.</summary>
    public bool ReadMetadata { get; set; } = true;

    /// <summary>The fewest words that an article has: with fewer the document gets a warning; 30 by default.</summary>
    [Range(0, 100_000)]
    public int MinimumWords { get; set; } = 30;
}
