using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Scoring;

/// <summary>The words for why a passage was removed.</summary>
internal static class Reasons
{
    public const string Headline = "headline";
    public const string Byline = "byline";
    public const string Date = "date";
    public const string Source = "source";
    public const string Navigation = "navigation";
    public const string Controls = "page controls";
    public const string Share = "sharing";
    public const string Newsletter = "newsletter";
    public const string Teaser = "teaser";
    public const string Comments = "comments";
    public const string Advertisement = "advertisement";
    public const string Copyright = "copyright";
    public const string Legal = "legal notice";
    public const string Disclaimer = "disclaimer";
    public const string Origin = "origin note";
    public const string Caption = "caption";
    public const string Tags = "tags";
    public const string Biography = "biography";
    public const string OtherArticle = "other article";
    public const string Repeated = "repeated";
    public const string Boilerplate = "boilerplate";

    private static readonly string[] ByCategory = Map();

    /// <summary>The reason that a cue category stands for.</summary>
    public static string Of(CueCategory category) => ByCategory[(int)category];

    /// <summary>The reason that the block's own cues speak for, the longest phrase first; null where it has none.</summary>
    public static string? FromCues(TextBlock block)
    {
        CueMatch? best = null;
        foreach (var cue in block.Cues)
            if (best is null || cue.Words > best.Value.Words || (cue.Words == best.Value.Words && cue.AtStart && !best.Value.AtStart))
                best = cue;
        return best is { } match ? Of(match.Category) : null;
    }

    private static string[] Map()
    {
        var map = new string[Enum.GetValues<CueCategory>().Length];
        foreach (var category in Enum.GetValues<CueCategory>())
            map[(int)category] = category switch
            {
                CueCategory.Print or CueCategory.Display or CueCategory.Reading => Controls,
                CueCategory.Navigation or CueCategory.Login => Navigation,
                CueCategory.Share => Share,
                CueCategory.Subscribe => Newsletter,
                CueCategory.Related => Teaser,
                CueCategory.Comment => Comments,
                CueCategory.Advertisement or CueCategory.Affiliate => Advertisement,
                CueCategory.Copyright => Copyright,
                CueCategory.Legal => Legal,
                CueCategory.Disclaimer => Disclaimer,
                CueCategory.Origin => Origin,
                CueCategory.Credit => Caption,
                CueCategory.Tags => Tags,
                CueCategory.Byline or CueCategory.Editor => Byline,
                CueCategory.Dateline => Date,
                CueCategory.Source => Source,
                CueCategory.Biography => Biography,
                _ => throw new InvalidOperationException($"No reason is named for the cue category {category}."),
            };
        return map;
    }
}
