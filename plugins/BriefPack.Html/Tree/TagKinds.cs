using System.Collections.Frozen;
using AngleSharp.Dom;

namespace BriefPack.Html.Tree;

/// <summary>The kinds of elements that there are. Immutable and safe for any number of threads.</summary>
internal static class TagKinds
{
    // How AngleSharp's parser treats each element; a test holds this against AngleSharp's own elements.
    private static readonly (NodeFlags Flags, string Names)[] FlagsOfNames =
    [
        (NodeFlags.None, "abbr acronym bdi bdo command content data del desc dfn image ins kbd label legend map mark q ruby samp slot span sub sup var"),
        (NodeFlags.Special, "address article aside blockquote button center colgroup details dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup isindex"
            + " listing main menu nav noscript output plaintext section select summary time title"),
        (NodeFlags.SelfClosing | NodeFlags.Special, "area base basefont bgsound br col embed frame hr img input keygen link menuitem meta param source track wbr"),
        (NodeFlags.Special | NodeFlags.LiteralText, "iframe noembed noframes script style xmp"),
        (NodeFlags.Special | NodeFlags.LineTolerance, "pre textarea"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed, "body tr"),
        (NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "rb rp rt rtc"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "dd dt li p"),
        (NodeFlags.Special | NodeFlags.Scoped, "applet caption marquee object"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped, "td th"),
        (NodeFlags.HtmlFormatting, "a b big code em font i nobr s small strike strong tt u"),
        (NodeFlags.Special | NodeFlags.HtmlListScoped, "ol ul"),
        (NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd | NodeFlags.HtmlSelectScoped, "optgroup option"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.HtmlTableSectionScoped, "tbody tfoot thead"),
        (NodeFlags.Special | NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped, "table template"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped, "html"),
    ];

    private static readonly (TagRole Role, string Names)[] RolesOfNames =
    [
        (TagRole.Block, "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html"
            + " legend li main menu nav noframes ol optgroup p search section summary table tbody tfoot thead ul"),
        (TagRole.Skipped, "applet audio button canvas datalist embed iframe input math meter noscript object option progress script select style svg template textarea title video"),
        (TagRole.Cell, "td th"),
        (TagRole.Row, "tr"),
        (TagRole.Preformatted, "pre"),
        (TagRole.Break, "br"),
        (TagRole.Rule, "hr"),
        (TagRole.Image, "img picture amp-img"),
        (TagRole.Link, "a"),
        (TagRole.Strong, "b strong"),
        (TagRole.Emphasis, "i em cite"),
    ];

    private static readonly FrozenDictionary<string, TagKind> Known = Load();
    private static readonly FrozenDictionary<string, TagKind>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of an element of HTML.</summary>
    /// <param name="name">The name of its tag.</param>
    /// <param name="flags">How the parser wants an element treated that is not known.</param>
    public static TagKind Of(ReadOnlySpan<char> name, NodeFlags flags = NodeFlags.None) =>
        KnownSpans.TryGetValue(name, out var kind) ? kind : new TagKind(name.ToString(), flags | NodeFlags.HtmlMember, NamespaceNames.HtmlUri, TagRole.Wrapper);

    /// <summary>The kind of an element of a formula.</summary>
    public static TagKind OfFormula(string name) => new(name, NodeFlags.MathMember | name switch
    {
        "mi" or "mn" or "mo" or "ms" or "mtext" => NodeFlags.Special | NodeFlags.Scoped | NodeFlags.MathTip,
        "annotation-xml" => NodeFlags.Special | NodeFlags.Scoped,
        _ => NodeFlags.None,
    }, NamespaceNames.MathMlUri, Of(name).Role);

    /// <summary>The kind of an element of a drawing.</summary>
    public static TagKind OfDrawing(string name) => new(name, NodeFlags.SvgMember | name switch
    {
        "desc" or "foreignObject" or "foreignobject" or "title" => NodeFlags.Special | NodeFlags.Scoped | NodeFlags.HtmlTip,
        "style" => NodeFlags.Special,
        _ => NodeFlags.None,
    }, NamespaceNames.SvgUri, Of(name).Role);

    private static FrozenDictionary<string, TagKind> Load()
    {
        var flags = ByName(FlagsOfNames);
        var roles = ByName(RolesOfNames);
        return flags.Keys.Union(roles.Keys).ToFrozenDictionary(
            name => name,
            name => new TagKind(string.Intern(name), flags.GetValueOrDefault(name) | NodeFlags.HtmlMember, NamespaceNames.HtmlUri, roles.GetValueOrDefault(name)),
            StringComparer.Ordinal);
    }

    private static Dictionary<string, T> ByName<T>((T Value, string Names)[] groups) =>
        groups.SelectMany(group => group.Names.Split(' ').Select(name => (name, group.Value))).ToDictionary(pair => pair.name, pair => pair.Value, StringComparer.Ordinal);
}
