using System.ComponentModel.DataAnnotations;

namespace BriefPack;

/// <summary>Options of the section <c>charts</c>.</summary>
public sealed class ChartsOptions
{
    /// <summary>The fewest documents that charts are made of, 1 to 10,000; 8 by default.</summary>
    [Range(1, 10_000)]
    public int FewestDocuments { get; set; } = 8;
}
