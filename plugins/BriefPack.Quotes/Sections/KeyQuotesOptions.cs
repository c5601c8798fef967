using System.ComponentModel.DataAnnotations;

namespace BriefPack.Quotes;

/// <summary>How much the key quotes show. Which quotations are worth printing is decided by <see cref="QuotesOptions"/>.</summary>
public sealed class KeyQuotesOptions
{
    /// <summary>The most quotations of one speaker, 1 to 1000; the fullest ones. 3 by default.</summary>
    [Range(1, 1000)]
    public int MaximumPerSpeaker { get; set; } = 3;

    /// <summary>The most speakers, 1 to 1000, most quoted first. 15 by default.</summary>
    [Range(1, 1000)]
    public int MaximumSpeakers { get; set; } = 15;

    /// <summary>Whether words that nobody can be named for are shown at the end. False by default: the articles show them.</summary>
    public bool Unattributed { get; set; }
}
