using System.Globalization;
using System.Text;
using BriefPack;

namespace Company.Plugin_1;

/// <summary>Prints every block that there is: a section that is written tomorrow comes out too.</summary>
public sealed class SampleWriter : IWriter
{
    /// <inheritdoc/>
    public async ValueTask WriteAsync(Composition composition, Stream output, WriteContext context, CancellationToken cancel)
    {
        var text = new StringBuilder();
        foreach (var section in composition.Sections)
            foreach (var block in section.Blocks)
                Write(block, text, "");
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancel);
    }

    private static void Write(Block block, StringBuilder text, string indent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Line(text, indent, new string('#', heading.Level) + " " + Of(heading.Content));
                break;
            case ParagraphBlock paragraph:
                Line(text, indent, Of(paragraph.Content));
                break;
            case QuotationBlock quotation:
                Line(text, indent, "> " + Of(quotation.Content) + (quotation.Attribution.IsEmpty ? "" : " — " + Of(quotation.Attribution)));
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Length; i++)
                    WriteItem(list.Items[i], list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ", text, indent);
                break;
            case TableBlock table:
                Line(text, indent, Row(table.Columns.Select(column => column.Header)) + "\n" + indent + Row(table.Columns.Select(_ => "---"))
                    + string.Concat(table.Rows.Select(row => "\n" + indent + Row(row.Cells.Select(cell => Of(cell))))));
                break;
            case FigureBlock figure:
                Line(text, indent, $"*{figure.AlternativeText}*");
                break;
            case GroupBlock group:
                foreach (var inner in group.Blocks)
                    Write(inner, text, indent);
                break;
            case PageBreakBlock:
                Line(text, indent, "---");
                break;
            // A table of contents needs pages, which Markdown has none of.
            case TableOfContentsBlock:
                break;
        }
    }

    private static void WriteItem(ListItem item, string mark, StringBuilder text, string indent)
    {
        var inner = new StringBuilder();
        foreach (var block in item.Blocks)
            Write(block, inner, indent + new string(' ', mark.Length));
        text.Append(indent).Append(mark).Append(inner.ToString().TrimStart());
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static void Line(StringBuilder text, string indent, string line) => text.Append(indent).Append(line).Append("\n\n");

    private static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        Emphasis emphasis => $"*{Of(emphasis.Content)}*",
        Strong strong => $"**{Of(strong.Content)}**",
        Link link => $"[{Of(link.Content)}]({link.Url})",
        CrossReference reference => Of(reference.Content),
        Note note => $" ({Of(note.Content)})",
        _ => "",
    }));
}
