namespace BriefPack;

/// <summary>What a component is.</summary>
public enum ComponentKind
{
    /// <summary>A step of the pipeline.</summary>
    Stage,

    /// <summary>One input format.</summary>
    Reader,

    /// <summary>A part of the printed pack.</summary>
    Section,

    /// <summary>A part of every printed article.</summary>
    ArticleSection,

    /// <summary>One output format.</summary>
    Writer,

    /// <summary>A result that is kept in pack.json.</summary>
    Annotation,
}
