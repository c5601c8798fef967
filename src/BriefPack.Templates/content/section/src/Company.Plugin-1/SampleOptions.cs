using System.ComponentModel.DataAnnotations;

namespace Company.Plugin_1;

/// <summary>The options of the section.</summary>
public sealed class SampleOptions
{
    /// <summary>The heading. Default: "Reading time".</summary>
    [Required]
    public string Heading { get; set; } = "Reading time";
}
