namespace BriefPack;

/// <summary>What concerns a whole pipeline and not one component. Immutable.</summary>
public sealed record PipelineSettings
{
    /// <summary>The title on the cover; "Briefing" by default.</summary>
    public string Title { get; init; } = "Briefing";

    /// <summary>Whether the first document that fails ends the run; false by default.</summary>
    public bool Strict { get; init; }

    /// <summary>How many documents each stage handles at once, 1 or more; the number of processors by default.</summary>
    public int MaxParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The longest source that is read, in bytes; 64 MiB by default. A longer one fails alone.</summary>
    public long MaxSourceLength { get; init; } = 64L << 20;

    /// <summary>Whether stages are asked to explain their decisions; false by default.</summary>
    public bool Explain { get; init; }

    /// <summary>The BCP 47 tag of the language that the pack's own words are in; <c>en</c> by default.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The clock; the system's by default. Fix it for outputs that are the same byte for byte.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The paper.</summary>
    public PageSetup PageSetup { get; init; } = new();

    /// <summary>Fonts, sizes and colours.</summary>
    public Theme Theme { get; init; } = Theme.Classic;

    /// <summary>The names of the sections in the order of the pages; null for the usual order of those that there are (<see cref="SectionOrder"/>).</summary>
    public IReadOnlyList<string>? Sections { get; init; }
}
