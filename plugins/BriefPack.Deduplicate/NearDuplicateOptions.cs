using System.ComponentModel.DataAnnotations;

namespace BriefPack.Deduplicate;

/// <summary>What counts as a near duplicate for <see cref="NearDuplicateIndex"/>. The defaults are meant for everything: news stories, briefs, scanned pages.</summary>
public class NearDuplicateOptions
{
    /// <summary>
    /// The share of the shorter text that the longer one must hold for the two to be versions of one story, 0.5 to 0.95; 0.62 by default.
    /// Lower finds shorter abridgements and worse scans, and begins to merge stories that share long passages; higher does the reverse.
    /// </summary>
    // 0.62: on the dev articles F1 is 0.9976 at 0.60, 0.9975 at 0.62, 0.997 at 0.64 and 0.992 at 0.58, where unrelated stories begin to merge.
    [Range(0.5, 0.95)]
    public double Threshold { get; set; } = 0.62;

    /// <summary>
    /// The share of numbers and names that two texts must have in common unless nearly all of their wording is the same, 0 to 0.9; 0.45 by default.
    /// It keeps texts apart that were filled into one template (results, weather, earnings); 0 turns that off.
    /// </summary>
    // 0.45: template pairs of the dev articles share up to 0.4 (one pair 0.5), versions of one story 0.5 or more (all but 0.3 % of pairs).
    [Range(0.0, 0.9)]
    public double SharedFacts { get; set; } = 0.45;

    /// <summary>
    /// The share of the shorter text that the longer one must hold for two groups to be joined by a third text, measured between their longest
    /// texts, 0 to 0.9; 0.25 by default. It keeps a digest of several stories from joining them.
    /// </summary>
    [Range(0.0, 0.9)]
    public double ChainThreshold { get; set; } = 0.25;
}
