using System.ComponentModel.DataAnnotations;

namespace BriefPack;

/// <summary>Options of the section <c>appendix</c>.</summary>
public sealed class AppendixOptions
{
    /// <summary>Whether what the stages removed is listed; true by default. pack.json holds it in any case.</summary>
    public bool Removed { get; set; } = true;

    /// <summary>
    /// Whether removed lines that are no sentences are listed too: menu items, buttons, headlines of other articles, bylines. They are counted
    /// otherwise, as nobody misses them and web pages have hundreds; false by default. <c>briefpack explain</c> and pack.json show each.
    /// </summary>
    public bool RemovedLines { get; set; }

    /// <summary>How much of each removed passage is printed, in characters, 20 to 100,000; 160 by default.</summary>
    [Range(20, 100_000)]
    public int RemovedLength { get; set; } = 160;
}
