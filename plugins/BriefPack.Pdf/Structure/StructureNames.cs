using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>The standard structure types of ISO 32000-1, 14.8.4.</summary>
internal static class StructureNames
{
    public static string Of(StructureRole role) => role switch
    {
        StructureRole.Document => "Document",
        StructureRole.Section => "Sect",
        StructureRole.Article => "Art",
        StructureRole.Division => "Div",
        StructureRole.Heading1 => "H1",
        StructureRole.Heading2 => "H2",
        StructureRole.Heading3 => "H3",
        StructureRole.Paragraph => "P",
        StructureRole.BlockQuotation => "BlockQuote",
        StructureRole.Caption => "Caption",
        StructureRole.List => "L",
        StructureRole.ListItem => "LI",
        StructureRole.Label => "Lbl",
        StructureRole.ListBody => "LBody",
        StructureRole.Table => "Table",
        StructureRole.TableRow => "TR",
        StructureRole.TableHeader => "TH",
        StructureRole.TableCell => "TD",
        StructureRole.Contents => "TOC",
        StructureRole.ContentsEntry => "TOCI",
        StructureRole.Reference => "Reference",
        StructureRole.Link => "Link",
        StructureRole.Note => "Note",
        StructureRole.Figure => "Figure",
        _ => "Span",
    };
}
