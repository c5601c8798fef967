using System.Collections.Immutable;

namespace BriefPack.Typesetting;

/// <summary>Sets blocks: gives each its style and its place in the structure, and hands its lines to the page flow.</summary>
internal sealed class BlockSetter
{
    private const double AsidePadding = 8;
    private const double RuleHeight = 0.5;
    private const int LeastColumnLines = 3;
    private const int LeastQuotations = 4;
    private const int LeastQuotationLines = 5;

    private readonly TypesettingContext _context;
    private readonly PageFlow _flow;
    private readonly ParagraphSetter _paragraphs;
    private readonly TableSetter _tables;
    private readonly FlowFeed _feed;
    private int _heading;
    private int _structureLevel;
    private TextStyle? _previous;
    private bool _belowArticle;

    public BlockSetter(TypesettingContext context, PageFlow flow)
    {
        _context = context;
        _flow = flow;
        _paragraphs = new ParagraphSetter(context);
        _tables = new TableSetter(context, _paragraphs);
        _feed = new FlowFeed(context, flow);
    }

    public void Set(ImmutableArray<Block> blocks, BlockPlace place)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var quotations = _belowArticle && _flow.ColumnCount == 1 ? QuotationsFrom(blocks, i) : 0;
            if (quotations == 0)
            {
                Set(blocks[i], place);
                continue;
            }
            // Quotations are short: side by side they take half the room, and seldom a page of their own.
            _flow.BeginColumns(LeastQuotationLines, onGrid: false);
            for (var end = i + quotations; i < end; i++)
                Set(blocks[i], place);
            i--;
            _flow.EndColumns();
        }
    }

    // How many blocks of quotations follow each other, where they are worth two columns.
    private static int QuotationsFrom(ImmutableArray<Block> blocks, int start)
    {
        int count = 0, lines = 0;
        for (var i = start; i < blocks.Length && blocks[i] is QuotationBlock quotation; i++)
        {
            count++;
            foreach (var inline in quotation.Content)
                lines += 1 + (inline is TextRun run ? run.Text.AsSpan().Count('\n') : 0);
        }
        return count > 1 || lines >= LeastQuotations ? count : 0;
    }

    /// <summary>Forgets what stood above, at the beginning of a section.</summary>
    public void Restart()
    {
        _previous = null;
        _feed.KeepNext = false;
        _belowArticle = false;
    }

    private void Set(Block block, BlockPlace place)
    {
        if (block.Language is { } language)
            place = place with { Language = language, TagLanguage = !string.Equals(language, place.Language, StringComparison.OrdinalIgnoreCase) ? language : null };
        else
            place = place with { TagLanguage = null };
        if (block.Anchor is { } anchor && block is not HeadingBlock)
            _feed.AddAnchor(anchor);
        switch (block)
        {
            case HeadingBlock heading:
                SetHeading(heading, place);
                break;
            case ParagraphBlock paragraph:
                SetParagraph(paragraph, place);
                break;
            case QuotationBlock quotation:
                SetQuotation(quotation, place);
                break;
            case ListBlock list:
                SetList(list, place);
                break;
            case TableBlock table:
                SetTable(table, place);
                break;
            case FigureBlock figure:
                SetFigure(figure, place);
                break;
            case TableOfContentsBlock contents:
                SetContents(contents, place);
                break;
            case PageBreakBlock pageBreak:
                SetPageBreak(pageBreak, place);
                break;
            case GroupBlock group:
                SetGroup(group, place);
                break;
        }
    }

    private void SetHeading(HeadingBlock block, BlockPlace place)
    {
        var (_, anchor, title) = _context.Survey.Headings[_heading++];
        _context.CurrentPlace = title;
        if (block.Level <= 2)
            _context.CurrentDocument = title;
        // A level may be skipped in a section's blocks, never in the structure (PDF/UA-1, 7.4.2).
        _structureLevel = Math.Clamp(block.Level, 1, Math.Min(3, _structureLevel + 1));
        var role = _structureLevel switch { 1 => StructureRole.Heading1, 2 => StructureRole.Heading2, _ => StructureRole.Heading3 };
        var element = place.Element.Add(role, place.TagLanguage);
        var mark = new HeadingMark(block.Level, title, anchor, block.InContents, block.RunningHead ?? title);
        _belowArticle &= block.Level > 2;
        var style = _belowArticle ? _context.Styles.ApparatusHeading : _context.Styles.Heading(block.Level);
        AddLines(_paragraphs.Set(block.Content, style, Room(place), 0, element, place.Language, headline: true), style, place, mark);
    }

    private void SetParagraph(ParagraphBlock block, BlockPlace place)
    {
        var style = block.Role == ParagraphRole.Body ? place.Style ?? (_belowArticle ? _context.Styles.Apparatus : _context.Styles.Paragraph(block.Role, place.InArticle)) : _context.Styles.Paragraph(block.Role, place.InArticle);
        var element = place.Element.Add(StructureRole.Paragraph, place.TagLanguage);
        var indent = _previous == style ? style.FirstLine : 0;
        if (block.Role == ParagraphRole.Lead && place.Backdrop is null)
            place = place with { Backdrop = new Backdrop(place.Left, 2, 1, 1, null, _context.Styles.Accent) };
        var lines = block.Role == ParagraphRole.Title && place.Label is null
            ? _paragraphs.Set(block.Content, style, Room(place) - style.IndentLeft - style.IndentRight, 0, element, place.Language, headline: true)
            : SetWords(block.Content, style, place, indent, element);
        AddLines(lines, style, place);
    }

    private void SetQuotation(QuotationBlock block, BlockPlace place)
    {
        var styles = _context.Styles;
        var (words, speaker) = _belowArticle ? (styles.ApparatusQuotation, styles.ApparatusAttribution) : (styles.Quotation, styles.Attribution);
        var element = place.Element.Add(StructureRole.BlockQuotation, place.TagLanguage);
        var backdrop = new Backdrop(place.Left + (_belowArticle ? 0 : words.IndentLeft / 2), 2, 1, 1, null, styles.Rule);
        place = place with { Element = element, TagLanguage = null, IsQuotation = _belowArticle, Backdrop = place.Backdrop ?? backdrop };
        var content = block.Content;
        var hasAttribution = !block.Attribution.IsDefaultOrEmpty;
        if (hasAttribution && block.Attribution is [CrossReference])
        {
            // A mere reference needs no line of its own.
            content = [.. content, new TextRun(" "), .. block.Attribution];
            hasAttribution = false;
        }
        var style = words with { KeepWithNext = hasAttribution, After = hasAttribution ? words.After : words.Before };
        AddLines(SetWords(content, style, place, 0, element.Add(StructureRole.Paragraph)), style, place);
        if (hasAttribution)
            AddLines(SetWords([new TextRun("— "), .. block.Attribution], speaker, place, 0, element.Add(StructureRole.Paragraph)), speaker, place);
    }

    private void SetList(ListBlock block, BlockPlace place)
    {
        var style = place.Style ?? (_belowArticle ? _context.Styles.Apparatus : _context.Styles.ListText);
        var list = new StructureElement(StructureRole.List, place.Element) { IsOrdered = block.Ordered, Language = place.TagLanguage };
        var indent = style.Size * (block.Ordered && block.Items.Length > 99 ? 2.6 : 1.7);
        for (var i = 0; i < block.Items.Length; i++)
        {
            var item = list.Add(StructureRole.ListItem);
            var label = block.Ordered ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}.") : "•";
            var inner = place with
            {
                Element = item.Add(StructureRole.ListBody), Left = place.Left + indent, TagLanguage = null, Style = style,
                Label = new ListLabel(label, item.Add(StructureRole.Label), place.Left, indent),
            };
            foreach (var child in block.Items[i].Blocks)
            {
                Set(child, inner);
                inner = inner with { Label = null };
            }
        }
        _previous = null;
    }

    private void SetTable(TableBlock block, BlockPlace place)
    {
        var element = place.Element.Add(StructureRole.Table, place.TagLanguage);
        if (!block.Caption.IsDefaultOrEmpty)
        {
            var style = _context.Styles.Caption with { KeepWithNext = true };
            AddLines(SetWords(block.Caption, style, place, 0, element.Add(StructureRole.Caption)), style, place);
        }
        else if (!_feed.KeepNext)
        {
            _flow.SpaceAfter(_context.Styles.Leading * 0.75);
        }
        foreach (var slice in _tables.Set(block, place.Left, Room(place), element, place.Language))
            _feed.Add(slice);
        _flow.SpaceAfter(_context.Styles.Leading);
        _previous = null;
    }

    private void SetFigure(FigureBlock block, BlockPlace place)
    {
        var figure = new StructureElement(StructureRole.Figure, place.Element) { AlternativeText = block.AlternativeText, Language = place.TagLanguage };
        var style = _context.Styles.Caption;
        var caption = block.Caption.IsDefaultOrEmpty ? [] : SetWords(block.Caption, style, place, 0, figure.Add(StructureRole.Caption));
        var item = FigureSetter.Set(block.Drawing, figure, place.Left, Room(place), _flow.PageHeight - (caption.Count > 0 ? style.Before + (caption.Count * style.Leading) : 0), _context);
        if (caption.Count > 0)
            item.After = style.Before;
        _feed.Add(item);
        if (caption.Count > 0)
        {
            // A caption stands with its figure, nearer to it than to what follows.
            _feed.KeepNext = true;
            AddLines(caption, style, place);
            _flow.SpaceAfter(_context.Styles.Leading);
        }
        _previous = null;
    }

    private void SetContents(TableOfContentsBlock block, BlockPlace place)
    {
        var contents = place.Element.Add(StructureRole.Contents);
        foreach (var item in ContentsSetter.Set(block, contents, place.Left, Room(place), place.Language, _context, _paragraphs))
            _feed.Add(item);
        _flow.SpaceAfter(_context.Styles.Leading);
        _previous = null;
    }

    private void SetPageBreak(PageBreakBlock block, BlockPlace place)
    {
        Restart();
        if (_flow.Filled == 0 || _flow.Filled >= block.LeastFilled)
        {
            _flow.EndPage();
            return;
        }
        _flow.SpaceAfter(_context.Styles.Leading);
        _feed.Add(new FlowItem { Height = RuleHeight, Items = [new RectangleItem { X = place.Left, Width = Room(place), Height = RuleHeight, Color = _context.Styles.Rule }] });
        _flow.SpaceAfter(_context.Styles.Leading);
        _feed.KeepNext = true;
    }

    private void SetGroup(GroupBlock group, BlockPlace place)
    {
        var outer = _feed.BeginGroup(group.KeepTogether);
        var columns = group.Role == GroupRole.Article && _flow.Columns > 1;
        if (group.Role != GroupRole.None)
            place = place with { Element = place.Element.Add(group.Role == GroupRole.Article ? StructureRole.Article : StructureRole.Division, place.TagLanguage), TagLanguage = null };
        if (group.Role == GroupRole.Article)
            place = place with { InArticle = true };
        if (group.Role == GroupRole.Aside)
            place = place with { Left = place.Left + 12, Right = place.Right + 12, Backdrop = new Backdrop(place.Left, Room(place), AsidePadding, AsidePadding, _context.Styles.Tint, null) };
        if (columns)
            _flow.BeginColumns(LeastColumnLines, onGrid: true);
        if (group.Role == GroupRole.Aside)
            _flow.SpaceAfter(_context.Styles.Leading + AsidePadding);
        Set(group.Blocks, place);
        if (group.Role == GroupRole.Aside)
            _flow.SpaceAfter(_context.Styles.Leading + AsidePadding);
        if (columns)
        {
            _flow.EndColumns();
            _flow.SpaceAfter(_context.Styles.Leading);
        }
        _belowArticle |= group.Role == GroupRole.Article;
        _feed.EndGroup(outer);
    }

    private List<SetLine> SetWords(ImmutableArray<Inline> content, TextStyle style, BlockPlace place, double indent, StructureElement element) =>
        _paragraphs.Set(content, style, Room(place) - style.IndentLeft - style.IndentRight, indent, element, place.Language);

    private double Room(BlockPlace place) => _flow.Width - place.Left - place.Right;

    private void AddLines(List<SetLine> lines, TextStyle style, BlockPlace place, HeadingMark? heading = null)
    {
        _feed.Add(lines, style, place, heading);
        _previous = style;
    }
}
