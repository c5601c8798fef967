using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace BriefPack.Benchmarks.Pages;

/// <summary>The same composition as HTML with the same page, sizes and measure, for programs that print HTML.</summary>
internal static class HtmlPrint
{
    public static string Of(Composition composition)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Briefing</title><style>@page{size:A4;margin:72pt 82pt 79pt;@bottom-right{content:counter(page)}}")
            .Append("body{font:10.5pt/14.5pt serif;text-align:justify;hyphens:auto}h1{break-before:page}p{margin:0 0 7pt}table{width:100%}</style></head><body>");
        foreach (var section in composition.Sections)
            foreach (var block in section.Blocks)
                Add(html, block);
        return html.Append("</body></html>").ToString();
    }

    private static void Add(StringBuilder html, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>").Append(Words(heading.Content)).Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>");
                break;
            case ParagraphBlock paragraph:
                html.Append("<p>").Append(Words(paragraph.Content)).Append("</p>");
                break;
            case QuotationBlock quotation:
                html.Append("<blockquote>").Append(Words(quotation.Content)).Append("<br>").Append(Words(quotation.Attribution)).Append("</blockquote>");
                break;
            case PageBreakBlock:
                html.Append("<div style=\"break-before:page\"></div>");
                break;
            case GroupBlock group:
                foreach (var inner in group.Blocks)
                    Add(html, inner);
                break;
            case TableBlock table:
                html.Append("<table>");
                foreach (var row in table.Rows)
                {
                    html.Append("<tr>");
                    foreach (var cell in row.Cells)
                        html.Append("<td>").Append(Words(cell));
                }
                html.Append("</table>");
                break;
        }
    }

    private static string Words(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
            text.Append(inline switch
            {
                TextRun run => WebUtility.HtmlEncode(run.Text),
                Emphasis emphasis => $"<em>{Words(emphasis.Content)}</em>",
                Strong strong => $"<strong>{Words(strong.Content)}</strong>",
                Link link => $"<a href=\"{WebUtility.HtmlEncode(link.Url)}\">{Words(link.Content)}</a>",
                CrossReference reference => Words(reference.Content),
                _ => "",
            });
        return text.ToString();
    }
}
