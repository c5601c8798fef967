using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using BriefPack.Html.Tree;

namespace BriefPack.Html.Tests;

public class TreeTests
{
    private const string Names = "a abbr address applet area article aside audio b base bdi blockquote body br button caption center cite code col colgroup dd del details dialog dir div dl dt em embed"
        + " fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link listing main map mark marquee menu meta meter nav"
        + " nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select small source span strike strong"
        + " style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp x-card";

    private static readonly string[] Soup =
    [
        .. Names.Split(' ').Except(["plaintext", "frameset", "xmp"]).SelectMany(name => (string[])[$"<{name}>", $"</{name}>"]), "<p class='lead'>", "<div id=a>", "<a href=x>", "<b class=x>", "<svg><title>", "<svg><foreignObject>", "</svg>",
        "<math><mi>", "</math>", "<input type=hidden>", "<table><tr><td>", "</table>", "<table><p>", "words ", " ", "&amp;", "&copy", "&#8212;", "<!-- c -->", "<!doctype html>", "<", "</", "\n",
    ];

    [Fact]
    public void The_parser_treats_each_element_as_AngleSharp_says()
    {
        using var document = new HtmlParser().ParseDocument("<p>");

        foreach (var name in Names.Split(' '))
            TagKinds.Of(name).Flags.ShouldBe(((IConstructableNode)document.CreateElement(name)).Flags, name);
        foreach (var name in (string[])["mi", "mtext", "annotation-xml", "mrow"])
            TagKinds.OfFormula(name).Flags.ShouldBe(((IConstructableNode)document.CreateElement(NamespaceNames.MathMlUri, name)).Flags, name);
        foreach (var name in (string[])["title", "foreignObject", "desc", "style", "path"])
            TagKinds.OfDrawing(name).Flags.ShouldBe(((IConstructableNode)document.CreateElement(NamespaceNames.SvgUri, name)).Flags, name);
    }

    [Fact]
    public void The_tree_of_any_page_is_the_one_that_AngleSharp_builds_of_its_own_elements()
    {
        var random = new Random(5);
        for (var page = 0; page < 500; page++)
        {
            var markup = string.Concat(Enumerable.Range(0, random.Next(5, 120)).Select(_ => Soup[random.Next(Soup.Length)]));
            using var document = new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(markup);
            using var expected = TreeCopy.Of(document);
            using var tree = TreeParser.Parse(markup.AsMemory());

            Outline(tree).ShouldBe(Outline(expected), markup);
        }
    }

    [Theory]
    [InlineData("<table><tr><p>The ferry sails.<td>1.6</td><td>0.8</td></tr></table>", "The ferry sails.\n\n1.6\t0.8")]
    [InlineData("<p>Before.</p><table><div><b>Set into the table by mistake.</b></div><tr><td>1.6<td>0.8</table>", "Before.\n\nSet into the table by mistake.\n\n1.6\t0.8")]
    [InlineData("<p>One<svg><template><p>no</p></template></svg> two.</p>", "One two.")]
    public void What_broken_pages_set_into_tables_and_templates_stands_where_browsers_show_it(string markup, string text) =>
        HtmlReader.Read(Encoding.UTF8.GetBytes(markup), "x", new SourceInfo("x.html", "text/html", string.Empty)).Text.ShouldBe(text);

    private static string Outline(PageParent parent)
    {
        var text = new StringBuilder();
        Outline(parent, text);
        return text.ToString();
    }

    private static void Outline(PageParent parent, StringBuilder text)
    {
        foreach (var child in parent.Children)
            if (child is PageText run)
                text.Append(run.Characters.Span);
            else if (child is PageTag tag)
            {
                text.Append('<').Append(tag.Kind.Name);
                foreach (var attribute in tag.Attributes)
                    if (attribute.Name != "href")
                        text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value.Span);
                text.Append('>');
                Outline(tag, text);
                text.Append("</").Append(tag.Kind.Name).Append('>');
            }
    }
}
