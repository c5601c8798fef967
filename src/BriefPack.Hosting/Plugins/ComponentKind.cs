namespace BriefPack.Hosting;

/// <summary>What a plugin can bring.</summary>
public enum ComponentKind
{
    /// <summary>A stage, by its name.</summary>
    Stage,

    /// <summary>A reader, by its extension with the dot.</summary>
    Reader,

    /// <summary>A section, by its name.</summary>
    Section,

    /// <summary>A part of every printed article, by its name.</summary>
    ArticleSection,

    /// <summary>A writer, by its extension with the dot.</summary>
    Writer,

    /// <summary>An annotation, by its name in pack.json.</summary>
    Annotation,
}
