using System.ComponentModel.DataAnnotations;

namespace Company.Plugin_1;

/// <summary>The options of the stage.</summary>
public sealed class SampleOptions
{
    /// <summary>The words to look for: whole words, in any case. Default: must, should, will.</summary>
    [MinLength(1)]
    public string[] Words { get; set; } = ["must", "should", "will"];

    /// <summary>How many passages of one article to keep, 1 to 100. Default: 5.</summary>
    [Range(1, 100)]
    public int Limit { get; set; } = 5;
}
