using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>Flattens a composition: what both the page counter and the writer of the body walk over.</summary>
internal sealed class FlowBuilder
{
    private const string SpeakerDash = "— ";

    private readonly Composition composition;
    private readonly Bookmarks bookmarks;
    private readonly List<FlowItem> items = [];
    private readonly List<string> pending = [];
    private PageRun run = new();
    private int runStart;
    private PageRun? sectionHead;
    private int parts;
    private bool inArticle;
    private bool belowArticle;
    private string? sectionTitle;

    private readonly int bullets;
    private int lists;

    private readonly bool coverRule;

    private FlowBuilder(Composition composition, Bookmarks bookmarks, int bullets, bool coverRule) =>
        (this.composition, this.bookmarks, this.bullets, lists, this.coverRule) = (composition, bookmarks, bullets, bullets, coverRule);

    /// <summary>Flattens a composition.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="bookmarks">Gives names to its anchors.</param>
    /// <param name="bullets">The number of the list of all bullets; the numbered lists follow it.</param>
    /// <param name="coverRule">Whether a rule stands above the title on the cover.</param>
    public static Flow Build(Composition composition, Bookmarks bookmarks, int bullets = 1, bool coverRule = true)
    {
        var builder = new FlowBuilder(composition, bookmarks, bullets, coverRule);
        builder.AddSections();
        return new Flow([.. builder.items], bullets, builder.lists);
    }

    private bool RunIsEmpty => items.Count == runStart;

    private void AddSections()
    {
        foreach (var section in composition.Sections)
        {
            if (section.Blocks.IsEmpty)
                continue;
            belowArticle = false;
            if (section.Layout != SectionLayout.Continuous)
            {
                if (!RunIsEmpty)
                    EndRun();
                sectionTitle = null;
                run = new PageRun { Cover = section.Layout == SectionLayout.Cover };
            }
            foreach (var block in section.Blocks)
                Add(block, language: null, listLevel: -1);
        }
        if (pending.Count > 0 || items.Count == 0)
            Append(new ParagraphItem(StyleIds.Body, []));
        if (!RunIsEmpty)
            EndRun();
    }

    private void EndRun()
    {
        items.Add(new SectionEndItem((run.Cover ? run with { RunningHead = null } : run) with { SectionTitle = sectionTitle }));
        runStart = items.Count;
        (sectionHead, parts) = (null, 0);
    }

    private void Add(Block block, string? language, int listLevel)
    {
        language = block.Language ?? language;
        if (block.Anchor is { } anchor)
            pending.Add(bookmarks.Of(anchor));
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading, language);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, language, listLevel);
                break;
            case QuotationBlock quotation:
                AddQuotation(quotation, language);
                break;
            case ListBlock list:
                AddList(list, language, listLevel + 1);
                break;
            case TableBlock table:
                AddCaption(table.Caption, language, keepNext: true);
                Append(new TableItem(table) { Language = language });
                break;
            case FigureBlock figure:
                Append(new FigureItem(figure) { Language = language, KeepNext = !figure.Caption.IsEmpty });
                AddCaption(figure.Caption, language, keepNext: false);
                break;
            case TableOfContentsBlock contents:
                Append(new ContentsItem(Math.Clamp(contents.MaxLevel, 1, 3)) { Language = language });
                break;
            case PageBreakBlock pageBreak:
                BreakPage(pageBreak.LeastFilled);
                break;
            case GroupBlock group:
                AddGroup(group, language, listLevel);
                break;
            default:
                throw new NotSupportedException($"The Word writer does not know {block.GetType().Name}: it was built against an older contract.");
        }
    }

    private void AddHeading(HeadingBlock heading, string? language)
    {
        var level = Math.Clamp(heading.Level, 1, 3);
        belowArticle &= level > 2;
        if (level == 1)
            sectionTitle = heading.RunningHead ?? Plain.TextOf(heading.Content);
        var style = heading.InContents ? StyleIds.Heading(level) : belowArticle ? StyleIds.NoteHeading : StyleIds.UnlistedHeading(level);
        SetRunningHead(heading, level);
        if (heading.InContents && heading.Anchor is null)
            pending.Add(bookmarks.ForHeading());
        Append(new ParagraphItem(style, heading.Content)
        {
            Language = language,
            KeepNext = true,
            KeepLines = true,
            ContentsLevel = heading.InContents ? level : 0,
        });
    }

    // The head of the pages is the first heading, or the one article that stands below it; not one of several parts.
    private void SetRunningHead(HeadingBlock heading, int level)
    {
        if (level == 1 && RunIsEmpty)
            run = run with { Opens = true };
        var listedPart = level == 2 && heading.InContents;
        if (run.RunningHead is not null && !listedPart)
            return;
        if (run.RunningHead is not null && (sectionHead is null || ++parts > 1))
        {
            run = run with { RunningHead = sectionHead?.RunningHead ?? run.RunningHead, RunningHeadStyle = sectionHead is null ? run.RunningHeadStyle : sectionHead.RunningHeadStyle };
            return;
        }
        run = run with
        {
            RunningHead = heading.RunningHead ?? Plain.TextOf(heading.Content),
            RunningHeadStyle = heading.RunningHead is null && heading.InContents ? $"heading {level}" : null,
        };
        if (level == 1)
            sectionHead = run;
    }

    private void AddParagraph(ParagraphBlock paragraph, string? language, int listLevel)
    {
        if (paragraph.Content.IsEmpty)
            return;
        var style = paragraph.Role switch
        {
            ParagraphRole.Title => StyleIds.Title,
            ParagraphRole.Subtitle => StyleIds.Subtitle,
            ParagraphRole.Byline => StyleIds.Byline,
            ParagraphRole.Lead => StyleIds.Lead,
            ParagraphRole.Caption => StyleIds.Caption,
            ParagraphRole.Small => StyleIds.Small,
            _ when belowArticle => StyleIds.Note,
            _ => listLevel >= 0 ? StyleIds.ListContinue(listLevel) : GoesOn ? StyleIds.Running : StyleIds.Body,
        };
        if (style == StyleIds.Title && coverRule && run.Cover && RunIsEmpty)
            Append(new ParagraphItem(StyleIds.CoverRule, []));
        Append(new ParagraphItem(style, paragraph.Content) { Language = language, ListLevel = Math.Max(0, listLevel), InList = listLevel >= 0 && style != StyleIds.ListContinue(listLevel) });
    }

    // Whether a paragraph of an article follows another: the first one is not indented.
    private bool GoesOn => inArticle && !RunIsEmpty && items[^1] is ParagraphItem { Style: StyleIds.Body or StyleIds.Running };

    private void AddQuotation(QuotationBlock quotation, string? language)
    {
        // A reference alone goes on the line of the words: a line of its own would be mostly white.
        if (quotation.Attribution is [CrossReference reference])
        {
            Append(new ParagraphItem(StyleIds.Quote, [.. quotation.Content, new TextRun(" "), reference]) { Language = language });
            return;
        }
        var attributed = !quotation.Attribution.IsEmpty;
        Append(new ParagraphItem(StyleIds.Quote, quotation.Content) { Language = language, KeepNext = attributed });
        if (attributed)
            Append(new ParagraphItem(StyleIds.Attribution, quotation.Attribution) { KeepLines = true, Prefix = SpeakerDash });
    }

    private void AddCaption(ImmutableArray<Inline> caption, string? language, bool keepNext)
    {
        if (!caption.IsEmpty)
            Append(new ParagraphItem(StyleIds.Caption, caption) { Language = language, KeepNext = keepNext });
    }

    private void AddList(ListBlock list, string? language, int level)
    {
        var number = list.Ordered ? ++lists : bullets;
        var style = belowArticle && level == 0 ? StyleIds.NoteList : StyleIds.List(list.Ordered, level);
        foreach (var item in list.Items)
        {
            var marked = false;
            foreach (var block in item.Blocks)
            {
                if (!marked && block is ParagraphBlock { Role: ParagraphRole.Body } first)
                {
                    if (first.Anchor is { } anchor)
                        pending.Add(bookmarks.Of(anchor));
                    Append(new ParagraphItem(style, first.Content) { Language = first.Language ?? language, List = number, ListLevel = level });
                    marked = true;
                }
                else
                {
                    Add(block, language, level);
                }
            }
        }
    }

    private void AddGroup(GroupBlock group, string? language, int listLevel)
    {
        var inColumns = group.Role == GroupRole.Article && composition.PageSetup.Columns > 1 && run.Columns == 1;
        if (inColumns)
            StartColumns(composition.PageSetup.Columns);
        var start = items.Count;
        var outer = inArticle;
        inArticle = group.Role switch { GroupRole.Article => true, GroupRole.Aside => false, _ => outer };
        foreach (var block in group.Blocks)
            Add(block, language, listLevel);
        inArticle = outer;
        belowArticle |= group.Role == GroupRole.Article;
        for (var index = start; index < items.Count; index++)
        {
            var item = items[index] with { Aside = items[index].Aside || group.Role == GroupRole.Aside };
            if (group.KeepTogether)
            {
                item = item with { KeepNext = item.KeepNext || index < items.Count - 1 };
                if (item is ParagraphItem paragraph)
                    item = paragraph with { KeepLines = true };
            }
            items[index] = item;
        }
        if (inColumns)
            StartColumns(1);
    }

    private void StartColumns(int columns)
    {
        if (RunIsEmpty)
        {
            run = run with { Columns = columns };
            return;
        }
        EndRun();
        run = run with { Continuous = true, Columns = columns, RunningHead = null, RunningHeadStyle = null };
    }

    private void BreakPage(double leastFilled)
    {
        belowArticle = false;
        if (RunIsEmpty && !run.Continuous)
            return;
        if (RunIsEmpty)
            run = run with { Continuous = false };
        else
            EndRun();
        run = new PageRun { Cover = run.Cover, LeastFilled = leastFilled };
    }

    private void Append(FlowItem item)
    {
        if (run.Cover && RunIsEmpty && item is ParagraphItem first)
            item = first with { Logo = true };
        items.Add(pending.Count == 0 ? item : item with { Bookmarks = [.. pending] });
        pending.Clear();
    }
}
