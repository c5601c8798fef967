namespace BriefPack.Word;

/// <summary>The ids of the styles; those of Word's built-in styles are the ones that Word itself writes.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string Body = "BodyText";
    public const string Running = "BodyTextFirstIndent";
    public const string Lead = "Lead";
    public const string Byline = "Byline";
    public const string Small = "SmallPrint";
    public const string Note = "ArticleNote";
    public const string NoteList = "ArticleNoteList";
    public const string NoteHeading = "ArticleNoteHeading";
    public const string Title = "Title";
    public const string CoverRule = "CoverRule";
    public const string Subtitle = "Subtitle";
    public const string Caption = "Caption";
    public const string Quote = "Quote";
    public const string Attribution = "QuoteAttribution";
    public const string Figure = "Figure";
    public const string TableText = "TableText";
    public const string TableHeading = "TableHeading";
    public const string TableGap = "TableGap";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Hyperlink = "Hyperlink";
    public const string Emphasis = "Emphasis";
    public const string Strong = "Strong";
    public const string Table = "PackTable";

    public static string Heading(int level) => level switch { 1 => "Heading1", 2 => "Heading2", _ => "Heading3" };

    public static string UnlistedHeading(int level) => level switch { 1 => "TOCHeading", 2 => "UnlistedHeading2", _ => "UnlistedHeading3" };

    public static string Contents(int level) => level switch { 1 => "TOC1", 2 => "TOC2", _ => "TOC3" };

    public static string List(bool ordered, int level) =>
        (ordered ? "ListNumber" : "ListBullet") + level switch { 0 => "", 1 => "2", _ => "3" };

    public static string ListContinue(int level) => "ListContinue" + level switch { 0 => "", 1 => "2", _ => "3" };
}
