namespace BriefPack;

/// <summary>What a stage can declare about its place.</summary>
public enum StageOrder
{
    /// <summary>The stage attaches the annotation.</summary>
    Provides,

    /// <summary>A stage before must attach it.</summary>
    Requires,

    /// <summary>A stage that attaches it must stand before, if there is one.</summary>
    RunsAfter,
}
