using System.ComponentModel.DataAnnotations;

namespace BriefPack.Deduplicate;

/// <summary>What counts as a near duplicate for <see cref="NearDuplicateIndex"/>. The defaults are meant for everything: news stories, briefs, scanned pages.</summary>
public class NearDuplicateOptions
{
    /// <summary>
    /// The share of the shorter text that the longer one must hold for the two to be versions of one story, 0.5 to 0.95; 0.6 by default.
    /// Lower finds shorter abridgements and worse scans, and begins to merge stories that share long passages; higher does the reverse.
    /// </summary>
    // 0.6: with five different hash functions F1 on the dev articles is 0.9979 to 0.9986 there, 0.9983 to 0.9989 at 0.58, 0.9967 to 0.9982 at 0.62; at 0.57
    // one of the five merges two stories of eight versions each. Precision is at least 0.9996 from 0.58 up.
    [Range(0.5, 0.95)]
    public double Threshold { get; set; } = 0.6;

    /// <summary>
    /// The share of numbers and names that two texts must have in common unless nearly all of their wording is the same, 0 to 0.9; 0.5 by default.
    /// It keeps texts apart that were filled into one template (results, weather, earnings); 0 turns that off.
    /// </summary>
    // 0.5: template pairs of the dev articles share up to 0.4 (one pair 0.5), versions of one story 0.5 or more but for 0.3 % of their pairs.
    [Range(0.0, 0.9)]
    public double SharedFacts { get; set; } = 0.5;

    /// <summary>
    /// The share of the shorter text that the longer one must hold, measured between the longest texts of two groups, for the groups to be joined by other
    /// members, 0 to 0.9; 0.45 by default. It keeps a digest of several stories from joining them.
    /// </summary>
    // 0.45: up to there no version of a story in the dev articles is lost, at 0.5 one in a thousand pairs is, at 0.6 seven. On the same articles badly cut, so that
    // some are little more than a notice, precision is 0.967 at 0.35, 0.997 at 0.45.
    [Range(0.0, 0.9)]
    public double ChainThreshold { get; set; } = 0.45;
}
