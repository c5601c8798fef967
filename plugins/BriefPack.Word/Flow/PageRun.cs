namespace BriefPack.Word;

/// <summary>Pages that look alike: a section in Word's sense.</summary>
internal sealed record PageRun
{
    /// <summary>Whether it goes on where the run before it ended.</summary>
    public bool Continuous { get; init; }

    /// <summary>The share of the page before it that must be filled for it to begin on a page of its own; 0 where it always does.</summary>
    public double LeastFilled { get; init; }

    /// <summary>Whether it is a cover: no running head, no page number.</summary>
    public bool Cover { get; init; }

    /// <summary>Whether it begins with the title of a section: above that no running head stands.</summary>
    public bool Opens { get; init; }

    /// <summary>The title of the section that the pages belong to, for the head above an article's title; null where it has none.</summary>
    public string? SectionTitle { get; init; }

    /// <summary>How many columns the text has.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The running head; null for the one of the run before.</summary>
    public string? RunningHead { get; init; }

    /// <summary>The style that Word finds the running head by; null where the words stand for themselves.</summary>
    public string? RunningHeadStyle { get; init; }
}
