namespace BriefPack.Typesetting;

/// <summary>How the lines of a paragraph stand between the margins.</summary>
public enum Alignment
{
    /// <summary>At the left, ragged at the right.</summary>
    Start,

    /// <summary>At both margins.</summary>
    Justify,

    /// <summary>At the right.</summary>
    End,
}
