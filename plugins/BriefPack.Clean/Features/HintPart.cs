namespace BriefPack.Clean.Features;

/// <summary>The part of a page that the name of an element stands for. The order is the order of the features: append only.</summary>
internal enum HintPart
{
    Content,
    Related,
    Share,
    Comment,
    Navigation,
    Header,
    Footer,
    Sidebar,
    Advertisement,
    Author,
    Date,
    Caption,
    Tags,
    Newsletter,
    Title,
    Summary,
    Form,
    Embed,
    Media,
    Popup,
    Body,
}
