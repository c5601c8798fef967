using System.ComponentModel.DataAnnotations;

namespace BriefPack.Quotes;

/// <summary>What the quotes stage prints. The pack's data carries every quotation whatever these say.</summary>
public sealed class QuotesOptions
{
    /// <summary>The confidence, 0 to 1, from which a speaker is printed by name; below it the words are printed as unattributed. 0.75 by default.</summary>
    [Range(0.0, 1.0)]
    public double MinimumConfidence { get; set; } = 0.75;

    /// <summary>The fewest words that a printed quotation has, 1 to 100. 4 by default.</summary>
    [Range(1, 100)]
    public int MinimumWords { get; set; } = 4;

    /// <summary>Whether only words that stand in quotation marks are printed, or reported speech and partly quoted sentences too. True by default.</summary>
    public bool DirectOnly { get; set; } = true;
}
