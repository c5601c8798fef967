using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Typesetting;

/// <summary>What must be known before the first page is set: the headings for the contents, the anchors that references may point to, and about how long the pack is.</summary>
internal sealed class CompositionSurvey
{
    // Characters on a full page at the default size; only the number of digits that is kept free for page numbers depends on it.
    private const int CharactersPerPage = 2_200;

    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private long _characters;

    public CompositionSurvey(Composition composition)
    {
        foreach (var section in composition.Sections)
        {
            _characters += CharactersPerPage / 2;
            Visit(section.Blocks);
        }
        var pages = (_characters / CharactersPerPage) + Headings.Count / 2;
        ReservedNumber = new string('0', Math.Max(2, (pages * 5 / 4).ToString(CultureInfo.InvariantCulture).Length));
    }

    /// <summary>All headings in the order of the pages, each with its anchor or one that was made up.</summary>
    public List<(HeadingBlock Block, string Anchor, string Title)> Headings { get; } = [];

    /// <summary>As many zeros as page numbers may have digits.</summary>
    public string ReservedNumber { get; }

    public bool Has(string anchor) => _anchors.Contains(anchor);

    private void Visit(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Anchor is { } anchor)
                _anchors.Add(anchor);
            switch (block)
            {
                case HeadingBlock heading:
                    var made = heading.Anchor ?? string.Create(CultureInfo.InvariantCulture, $"heading.{Headings.Count + 1}");
                    Headings.Add((heading, made, InlineText.Of(heading.Content).Replace('\n', ' ')));
                    _anchors.Add(made);
                    _characters += CharactersPerPage / 12;
                    break;
                case GroupBlock group:
                    Visit(group.Blocks);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        Visit(item.Blocks);
                    break;
                case ParagraphBlock paragraph:
                    _characters += 30 + Length(paragraph.Content);
                    break;
                case QuotationBlock quotation:
                    _characters += 120 + Length(quotation.Content);
                    break;
                case TableBlock table:
                    _characters += 80L * table.Rows.Length;
                    break;
                case FigureBlock or PageBreakBlock:
                    _characters += CharactersPerPage / 2;
                    break;
            }
        }
    }

    private static int Length(ImmutableArray<Inline> content)
    {
        var length = 0;
        foreach (var inline in content)
            length += inline switch
            {
                TextRun run => run.Text.Length,
                Emphasis emphasis => Length(emphasis.Content),
                Strong strong => Length(strong.Content),
                Link link => Length(link.Content),
                CrossReference reference => Length(reference.Content),
                Note note => Length(note.Content),
                _ => 3,
            };
        return length;
    }
}
