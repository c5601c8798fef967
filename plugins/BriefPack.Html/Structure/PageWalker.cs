using System.Collections.Immutable;
using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>
/// Walks over a parsed page without recursion and cuts its text into blocks at block-level tags and at empty lines made with two line breaks. One
/// walk for one page.
/// </summary>
internal sealed class PageWalker
{
    private readonly BlockText text = new();
    private readonly ImmutableArray<PageElement>.Builder elements = ImmutableArray.CreateBuilder<PageElement>();
    private readonly ImmutableArray<PageBlock>.Builder blocks = ImmutableArray.CreateBuilder<PageBlock>();
    private readonly List<PageTag> aside = [];
    private readonly PageHead head = new();
    private InlineLengths inline;
    private Frame[] stack = new Frame[64];
    private int depth;
    private int lowest;
    private int blockDepth;
    private int blockElement;
    private int images;
    private int imagesBefore;
    private int inPreformatted;
    private int rows;
    private bool spaceDue;
    private bool wrapperEdge;
    private int breaksDue;

    /// <summary>Takes a page apart.</summary>
    /// <param name="page">The page.</param>
    /// <param name="linkedData">The JSON-LD scripts, which were cut out before.</param>
    public static ParsedPage Walk(PageTree page, IReadOnlyList<string> linkedData)
    {
        var walker = new PageWalker();
        HeadReader.Read(page, walker.head);
        if (page.Body is { } body)
            walker.Walk(body);
        return new ParsedPage(walker.text.Take(), new PageStructure(walker.elements.DrainToImmutable(), walker.blocks.DrainToImmutable()), walker.head, linkedData);
    }

    private void Walk(PageTag body)
    {
        Push(body, TagRole.Block);
        while (depth > 0)
        {
            ref var top = ref stack[depth - 1];
            var children = top.Source.Children;
            if (top.Next >= children.Length)
                Pop();
            else if (children[top.Next++] is var node && node is PageText run)
                Append(run.Characters.Span);
            else
                Enter((PageTag)node);
        }
    }

    private void Enter(PageTag element)
    {
        var role = element.Kind.Role;
        if (role == TagRole.Skipped)
            return;
        PageProperties.Read(element, head);
        switch (role)
        {
            case TagRole.Break:
                breaksDue++;
                return;
            case TagRole.Image:
                images++;
                return;
            case TagRole.Rule:
                Flush();
                return;
            case TagRole.Cell when rows > 0:
                if (text.IsOpen)
                    text.Append('\t');
                spaceDue = false;
                break;
            case TagRole.Row when rows == 0 && TableRow.HoldsData(element):
                Flush();
                rows++;
                break;
            case TagRole.Cell or TagRole.Row or TagRole.Block:
                role = TagRole.Block;
                Flush();
                break;
            case TagRole.Preformatted:
                Flush();
                inPreformatted++;
                break;
            case TagRole.Link or TagRole.Strong or TagRole.Emphasis:
                inline.Enter(role);
                wrapperEdge |= role == TagRole.Link;
                break;
            default:
                if (text.IsOpen && OutOfFlow.IsOutOfFlow(element))
                {
                    aside.Add(element);
                    return;
                }

                wrapperEdge = true;
                break;
        }

        Push(element, role);
    }

    private void Push(PageTag element, TagRole role)
    {
        if (depth == stack.Length)
            Array.Resize(ref stack, depth * 2);
        stack[depth++] = new Frame(element, role);
    }

    private void Pop()
    {
        var role = stack[--depth].Role;
        stack[depth] = default;
        switch (role)
        {
            case TagRole.Block:
                Flush();
                break;
            case TagRole.Row:
                Flush();
                rows--;
                break;
            case TagRole.Preformatted:
                Flush();
                inPreformatted--;
                break;
            case TagRole.Link or TagRole.Strong or TagRole.Emphasis:
                inline.Leave(role);
                wrapperEdge |= role == TagRole.Link;
                break;
            case TagRole.Wrapper:
                wrapperEdge = true;
                break;
        }

        lowest = Math.Min(lowest, depth);
    }

    private void Append(ReadOnlySpan<char> data)
    {
        for (var at = 0; at < data.Length;)
        {
            var c = data[at];
            if (!IsPlain(c))
            {
                if (c == '\n' && inPreformatted > 0)
                {
                    breaksDue++;
                    spaceDue = false;
                }
                else
                    spaceDue |= !IsInvisible(c);
                at++;
                continue;
            }

            BeforeWord(c);
            var (end, spaces) = EndOfWords(data, at);
            text.Append(data[at..end]);
            inline.Count(end - at - spaces);
            at = end;
        }
    }

    // Words with a blank between them are copied in one go. Not further than a line or two at once: what is looked at and left is looked at again.
    private static (int End, int Spaces) EndOfWords(ReadOnlySpan<char> data, int start)
    {
        const int Reach = 256;
        for (var at = start; ;)
        {
            var ahead = data.Slice(at, Math.Min(Reach, data.Length - at));
            if (ahead.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var other)
                ahead = ahead[..other];
            var gap = ahead.IndexOf("  ");
            at += gap < 0 ? ahead.Length : gap;
            if (gap < 0 && at < data.Length && IsPlain(data[at]))
                at++;
            else if (gap >= 0 || at == data.Length || data[at] != ' ' || data[at - 1] == ' ')
            {
                var end = data[at - 1] == ' ' ? at - 1 : at;
                return (end, data[start..end].Count(' '));
            }
        }
    }

    private static bool IsPlain(char c) => c < 128 ? c is > ' ' and < '\u007F' : !(char.IsWhiteSpace(c) || IsInvisible(c) || char.IsControl(c));

    private static bool IsInvisible(char c) => c is '\u200B' or '\uFEFF' or '\u00AD';

    private void BeforeWord(char first)
    {
        if (breaksDue >= 2)
            Flush();
        if (!text.IsOpen)
            Begin();
        else if (breaksDue == 1)
            text.Append('\n');
        else if (spaceDue && text.Last is not ('\t' or '\n'))
            text.Append(' ');
        else if (wrapperEdge && !spaceDue && char.IsLower(text.Last) && char.IsUpper(first))
            // Two labels side by side that only the style sheet sets apart.
            text.Append(' ');
        breaksDue = 0;
        spaceDue = false;
        wrapperEdge = false;
        if (lowest < blockDepth)
        {
            blockDepth = lowest;
            blockElement = stack[blockDepth - 1].Element;
        }
    }

    private void Begin()
    {
        for (var i = 0; i < depth; i++)
        {
            ref var frame = ref stack[i];
            if (frame.Element >= 0)
                continue;
            frame.Element = elements.Count;
            elements.Add(ElementHints.Describe(frame.Source, i == 0 ? -1 : stack[i - 1].Element));
        }

        blockDepth = lowest = depth;
        blockElement = stack[depth - 1].Element;
        imagesBefore = images;
        images = 0;
        text.Open();
    }

    private void Flush()
    {
        breaksDue = 0;
        spaceDue = false;
        wrapperEdge = false;
        if (!text.IsOpen)
            return;
        blocks.Add(inline.Close(text.Close(), blockElement, imagesBefore));
        imagesBefore = 0;
        FlushAside();
    }

    // What hovers over a paragraph stands behind it, so that neither breaks the other.
    private void FlushAside()
    {
        foreach (var element in aside)
        {
            var words = OutOfFlow.TextOf(element);
            if (words.Length == 0)
                continue;
            var at = elements.Count;
            elements.Add(ElementHints.Describe(element, blockElement) with { IsHidden = true });
            text.Open();
            text.Append(words);
            blocks.Add(new PageBlock(text.Close(), at, words.Length, 1, 0, 0, 0));
        }

        aside.Clear();
    }

    private struct Frame(PageTag source, TagRole role)
    {
        public readonly PageTag Source = source;
        public readonly TagRole Role = role;
        public int Next;
        public int Element = -1;
    }
}
