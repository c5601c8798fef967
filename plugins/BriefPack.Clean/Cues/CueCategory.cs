namespace BriefPack.Clean.Cues;

/// <summary>What a cue phrase says about the line that holds it. The order is the order of the scores in a block's features: append only.</summary>
internal enum CueCategory
{
    Print,
    Display,
    Navigation,
    Login,
    Share,
    Subscribe,
    Related,
    Comment,
    Advertisement,
    Affiliate,
    Copyright,
    Legal,
    Disclaimer,
    Origin,
    Credit,
    Tags,
    Byline,
    Dateline,
    Source,
    Reading,
    Biography,
    Editor,
}
