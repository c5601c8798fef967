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

    /// <summary>
    /// A file that remembers from run to run what was printed, so that tomorrow's pack says "Printed on 20 November 2026" above an article; null, the default, for none.
    /// It is created where it does not exist, and rebuilt with a warning where it is damaged. It is written once the stage has handled every document.
    /// </summary>
    public string? Index { get; set; }

    /// <summary>For how many days the index remembers an article, 1 to 3650; 30 by default.</summary>
    [Range(1, 3650)]
    public int IndexDays { get; set; } = 30;

    /// <summary>
    /// In how many stories of one outlet a paragraph must stand to be moved out of the text as "repeated across documents", 2 to 1000; 0, the default, or 1 to
    /// leave texts as they are. Versions of one story count once; documents without publisher and address count as one outlet.
    /// </summary>
    [Range(0, 1000)]
    public int RepeatedParagraphs { get; set; }
}
