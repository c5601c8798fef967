using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>How much of the open block stands in links, in bold and in italics.</summary>
internal struct InlineLengths
{
    private int inLink;
    private int inStrong;
    private int inEmphasis;
    private int linkLength;
    private int links;
    private int strongLength;
    private int emphasisLength;
    private bool linkBegins;

    /// <summary>Goes into a link or what is set apart.</summary>
    public void Enter(TagRole role)
    {
        inLink += role == TagRole.Link ? 1 : 0;
        inStrong += role == TagRole.Strong ? 1 : 0;
        inEmphasis += role == TagRole.Emphasis ? 1 : 0;
        linkBegins |= role == TagRole.Link;
    }

    /// <summary>Goes out of it.</summary>
    public void Leave(TagRole role)
    {
        inLink -= role == TagRole.Link ? 1 : 0;
        inStrong -= role == TagRole.Strong ? 1 : 0;
        inEmphasis -= role == TagRole.Emphasis ? 1 : 0;
    }

    /// <summary>Counts characters that are no white space.</summary>
    public void Count(int characters)
    {
        if (inLink > 0)
        {
            linkLength += characters;
            links += linkBegins ? 1 : 0;
            linkBegins = false;
        }

        if (inStrong > 0)
            strongLength += characters;
        if (inEmphasis > 0)
            emphasisLength += characters;
    }

    /// <summary>The block that ends here; a link that goes on counts for the next one too.</summary>
    public PageBlock Close(Span span, int element, int imagesBefore)
    {
        var block = new PageBlock(span, element, linkLength, links, strongLength, emphasisLength, imagesBefore);
        linkLength = links = strongLength = emphasisLength = 0;
        linkBegins = inLink > 0;
        return block;
    }
}
