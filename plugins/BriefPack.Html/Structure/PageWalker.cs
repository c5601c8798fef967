using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace BriefPack.Html.Structure;

/// <summary>
/// Walks over a parsed page without recursion, so that no nesting can exhaust the stack, and cuts its text into blocks at block-level tags
/// and at empty lines made with two line breaks. One walk for one page.
/// </summary>
internal sealed class PageWalker
{
    // Words of a row are set apart by a tab when all its cells are short; longer cells are laid out, not tabular.
    private const int LongestCell = 120;

    private readonly StringBuilder text = new();
    private readonly StringBuilder block = new();
    private readonly ImmutableArray<PageElement>.Builder elements = ImmutableArray.CreateBuilder<PageElement>();
    private readonly ImmutableArray<PageBlock>.Builder blocks = ImmutableArray.CreateBuilder<PageBlock>();
    private readonly List<IElement> aside = [];
    private Frame[] stack = new Frame[64];
    private int depth;
    private int lowest;
    private int blockDepth;
    private int blockElement;
    private int linkLength;
    private int links;
    private int strongLength;
    private int emphasisLength;
    private int images;
    private int imagesBefore;
    private int inLink;
    private int inStrong;
    private int inEmphasis;
    private int inPreformatted;
    private int rows;
    private bool spaceDue;
    private bool linkBegins;
    private bool wrapperEdge;
    private int breaksDue;

    private enum Role : byte
    {
        None,
        Block,
        Cell,
        Row,
        Link,
        Strong,
        Emphasis,
        Preformatted,
        Wrapper,
    }

    /// <summary>The text of the page.</summary>
    public string Text => text.ToString();

    /// <summary>Where its blocks stand.</summary>
    public PageStructure Structure => new(elements.ToImmutable(), blocks.ToImmutable());

    /// <summary>What its head says.</summary>
    public PageHead Head { get; } = new();

    /// <summary>Walks over the page.</summary>
    public void Walk(IDocument document)
    {
        HeadReader.Read(document, Head);
        if (document.Body is not { } body)
            return;
        Push(body, Role.Block);
        while (depth > 0)
        {
            ref var top = ref stack[depth - 1];
            if (top.Next >= top.Children.Length)
            {
                Pop();
                continue;
            }

            var node = top.Children[top.Next++];
            if (node is IText characters)
                Append(characters.Data);
            else if (node is IElement element)
                Enter(element);
        }
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        if (TagKinds.IsSkipped(name))
            return;
        PageProperties.Read(element, name, Head);
        switch (name)
        {
            case "br":
                breaksDue++;
                return;
            case "img" or "picture" or "amp-img":
                images++;
                return;
            case "hr":
                Flush();
                return;
            case "td" or "th" when rows > 0:
                if (block.Length > 0)
                    block.Append('\t');
                spaceDue = false;
                Push(element, Role.Cell);
                return;
            case "tr" when rows == 0 && IsDataRow(element):
                Flush();
                rows++;
                Push(element, Role.Row);
                return;
            case "pre":
                Flush();
                inPreformatted++;
                Push(element, Role.Preformatted);
                return;
            case "a":
                inLink++;
                linkBegins = true;
                wrapperEdge = true;
                Push(element, Role.Link);
                return;
            case "b" or "strong":
                inStrong++;
                Push(element, Role.Strong);
                return;
            case "i" or "em" or "cite":
                inEmphasis++;
                Push(element, Role.Emphasis);
                return;
            default:
                if (TagKinds.IsBlock(name))
                {
                    Flush();
                    Push(element, Role.Block);
                    return;
                }

                if (block.Length > 0 && OutOfFlow.IsOutOfFlow(element))
                {
                    aside.Add(element);
                    return;
                }

                wrapperEdge = true;
                Push(element, Role.Wrapper);
                return;
        }
    }

    private void Push(IElement element, Role role)
    {
        if (depth == stack.Length)
            Array.Resize(ref stack, depth * 2);
        stack[depth++] = new Frame(element, role);
    }

    private void Pop()
    {
        var frame = stack[--depth];
        stack[depth] = default;
        switch (frame.Role)
        {
            case Role.Block:
                Flush();
                break;
            case Role.Row:
                Flush();
                rows--;
                break;
            case Role.Preformatted:
                Flush();
                inPreformatted--;
                break;
            case Role.Link:
                inLink--;
                wrapperEdge = true;
                break;
            case Role.Strong:
                inStrong--;
                break;
            case Role.Emphasis:
                inEmphasis--;
                break;
            case Role.Wrapper:
                wrapperEdge = true;
                break;
        }

        lowest = Math.Min(lowest, depth);
    }

    private void Append(string data)
    {
        var preformatted = inPreformatted > 0;
        for (var at = 0; at < data.Length; at++)
        {
            var c = data[at];
            if (c == '\n' && preformatted)
            {
                breaksDue++;
                spaceDue = false;
                continue;
            }

            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' || (char.IsControl(c)))
            {
                spaceDue |= c is not ('\u200B' or '\uFEFF' or '\u00AD');
                continue;
            }

            if (breaksDue >= 2)
                Flush();
            if (block.Length == 0)
                Begin();
            else if (breaksDue == 1)
                block.Append('\n');
            else if (spaceDue && block[^1] is not ('\t' or '\n'))
                block.Append(' ');
            else if (wrapperEdge && !spaceDue && char.IsLower(block[^1]) && char.IsUpper(c))
                // Two labels side by side that only the style sheet sets apart.
                block.Append(' ');
            breaksDue = 0;
            spaceDue = false;
            wrapperEdge = false;
            if (lowest < blockDepth)
            {
                blockDepth = lowest;
                blockElement = stack[blockDepth - 1].Element;
            }

            var end = at + 1;
            while (end < data.Length && IsPlain(data[end]))
                end++;
            var run = end - at;
            block.Append(data, at, run);
            if (inLink > 0)
            {
                linkLength += run;
                if (linkBegins)
                    links++;
                linkBegins = false;
            }

            if (inStrong > 0)
                strongLength += run;
            if (inEmphasis > 0)
                emphasisLength += run;
            at = end - 1;
        }
    }

    // What goes on with the word before it.
    private static bool IsPlain(char c) => c < 128 ? c is > ' ' and < '\u007F' : !(char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' || char.IsControl(c));

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
    }

    private void Flush()
    {
        breaksDue = 0;
        spaceDue = false;
        wrapperEdge = false;
        if (block.Length == 0)
            return;
        while (block.Length > 0 && char.IsWhiteSpace(block[^1]))
            block.Length--;
        if (text.Length > 0)
            text.Append("\n\n");
        blocks.Add(new PageBlock(new Span(text.Length, block.Length), blockElement, linkLength, links, strongLength, emphasisLength, imagesBefore));
        text.Append(block);
        block.Clear();
        linkLength = links = strongLength = emphasisLength = 0;
        linkBegins = inLink > 0;
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
            text.Append("\n\n");
            blocks.Add(new PageBlock(new Span(text.Length, words.Length), at, words.Length, 1, 0, 0, 0));
            text.Append(words);
        }

        aside.Clear();
    }

    private static bool IsDataRow(IElement row)
    {
        var cells = 0;
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th"))
                return false;
            cells++;
            if (cell.QuerySelector("p,div,table,ul,ol,h1,h2,h3,h4,h5,h6,article,section,form,br,blockquote,figure") is not null || cell.TextContent.Length > LongestCell)
                return false;
        }

        return cells > 1;
    }

    private struct Frame(IElement source, Role role)
    {
        public readonly IElement Source = source;
        public readonly Role Role = role;
        public readonly INodeList Children = source.ChildNodes;
        public int Next;
        public int Element = -1;
    }
}
