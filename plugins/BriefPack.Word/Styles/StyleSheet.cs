using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>The paragraph styles of a theme. Sizes and distances follow from the theme's base size and line height, so that one number changes them all.</summary>
internal sealed class StyleSheet
{
    private readonly FrozenDictionary<string, ParagraphStyle> byId;
    private readonly bool justify;

    /// <summary>Makes the styles of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="columns">How many columns articles are set in: narrow ones are ragged, because justified words would stand too far apart without hyphens.</param>
    public StyleSheet(Theme theme, int columns = 1)
    {
        justify = theme.Justify && columns == 1;
        Theme = theme;
        Grid = Math.Round(theme.BaseSize * theme.LineHeight * 20) / 20;
        Styles = [.. Text(theme).Concat(Headings(theme)).Concat(Lists(theme)).Concat(Notes(theme)).Concat(Contents(theme)).Concat(Small(theme)).Select(InTwips)];
        byId = Styles.ToFrozenDictionary(style => style.Id, StringComparer.Ordinal);
    }

    private StyleSheet(StyleSheet original, IEnumerable<ParagraphStyle> styles)
    {
        (Theme, Grid, justify) = (original.Theme, original.Grid, original.justify);
        Styles = [.. styles];
        byId = Styles.ToFrozenDictionary(style => style.Id, StringComparer.Ordinal);
    }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The distance of baselines in running text, in points.</summary>
    public double Grid { get; }

    /// <summary>The styles in the order in which they are written.</summary>
    public ImmutableArray<ParagraphStyle> Styles { get; }

    /// <summary>The style with an id.</summary>
    /// <param name="id">The id.</param>
    public ParagraphStyle this[string id] => byId[id];

    /// <summary>The same styles with other measures.</summary>
    /// <param name="measure">Gives the measures of a style.</param>
    public StyleSheet With(Func<ParagraphStyle, ParagraphStyle> measure) => new(this, Styles.Select(measure));

    // Word keeps sizes in half points.
    private static double Half(double size) => Math.Round(size * 2) / 2;

    // Word keeps lengths in twentieths of a point: what is counted must be what is written.
    private static ParagraphStyle InTwips(ParagraphStyle style) => style with
    {
        Line = Twips(style.Line), Before = Twips(style.Before), Start = Twips(style.Start), End = Twips(style.End), Hanging = Twips(style.Hanging), FirstLine = Twips(style.FirstLine),
    };

    private static double Twips(double points) => Units.TwipsOf(points) / 20.0;

    private IEnumerable<ParagraphStyle> Text(Theme theme)
    {
        var size = Half(theme.BaseSize);
        yield return new(StyleIds.Normal, "Normal") { Size = size, Line = Grid, Next = StyleIds.Normal, Priority = 0 };
        yield return new(StyleIds.Body, "Body Text") { Size = size, Line = Grid, Before = Grid / 2, Justify = justify, Priority = 1 };
        // Justified text marks paragraphs by an indent, as books do; ragged text by a space, because a ragged line end hides an indent.
        yield return new(StyleIds.Running, "Body Text First Indent")
        {
            Size = size, Line = Grid, Before = justify ? 0 : Grid / 2, FirstLine = justify ? 1.4 * size : 0, Justify = justify, Priority = 2, Next = StyleIds.Running,
        };
        yield return new(StyleIds.Lead, "Lead")
        {
            Size = size, Line = Grid, Before = Grid * 0.75, Sans = true, Start = Grid, RuleAtStart = 1.5, Priority = 12, Custom = true,
        };
        yield return new(StyleIds.Quote, "Quote")
        {
            Size = size, Line = Grid, Before = Grid * 0.75, Start = 1.8 * size, End = 1.8 * size, RuleAtStart = 0.75, RuleColor = InkColor.Rule, Priority = 29, Next = StyleIds.Attribution,
        };
        yield return new(StyleIds.Attribution, "Quote Attribution")
        {
            Size = Half(size * 0.86), Line = Grid * 0.85, Before = Grid / 5, Start = 1.8 * size, End = 1.8 * size, RuleAtStart = 0.75, RuleColor = InkColor.Rule, Sans = true, Color = InkColor.Muted,
            KeepLines = true, Priority = 30, Custom = true,
        };
        yield return new(StyleIds.Byline, "Byline")
        {
            Size = Half(size * 0.86), Line = Grid * 0.85, Before = Grid / 4, Sans = true, Color = InkColor.Muted, KeepNext = true, Priority = 13, Custom = true,
        };
    }

    private IEnumerable<ParagraphStyle> Headings(Theme theme)
    {
        var size = theme.BaseSize;
        yield return new(StyleIds.CoverRule, "Cover Rule") { Size = 1, Line = 2, Before = Grid * 11, RuleBelow = 5, KeepNext = true, Next = StyleIds.Title, Priority = 10, Custom = true };
        yield return new(StyleIds.Title, "Title")
        {
            Size = Half(size * 3.1), Line = Math.Ceiling(size * 3.5 / (Grid / 2)) * (Grid / 2), Before = Grid * 1.5, Bold = true, KeepNext = true, KeepLines = true,
            Next = StyleIds.Subtitle, Priority = 10,
        };
        yield return new(StyleIds.Subtitle, "Subtitle")
        {
            Size = Half(size * 1.35), Line = Grid * 1.5, Before = Grid, Sans = true, Color = InkColor.Muted, Priority = 11,
        };
        foreach (var listed in new[] { true, false })
        {
            string Id(int level) => listed ? StyleIds.Heading(level) : StyleIds.UnlistedHeading(level);
            string Name(int level) => listed ? $"heading {level}" : level == 1 ? "TOC Heading" : $"Unlisted Heading {level}";
            int Priority(int level) => listed ? 9 : 39;
            yield return new(Id(1), Name(1))
            {
                Size = Half(size * 2.1), Line = Grid * 2, Before = Grid * 1.5, Sans = true, Bold = true, Color = InkColor.Accent,
                KeepNext = true, KeepLines = true, Outline = listed ? 1 : 0, Priority = Priority(1),
            };
            yield return new(Id(2), Name(2))
            {
                Size = Half(size * 1.62), Line = Grid * 1.5, Before = Grid * 1.5, Bold = true, KeepNext = true, KeepLines = true,
                Outline = listed ? 2 : 0, Priority = Priority(2), Custom = !listed,
            };
            yield return new(Id(3), Name(3))
            {
                Size = Half(size * 1.08), Line = Grid, Before = Grid, Sans = true, Bold = true, KeepNext = true, KeepLines = true,
                Outline = listed ? 3 : 0, Priority = Priority(3), Custom = !listed,
            };
        }
    }

    private IEnumerable<ParagraphStyle> Lists(Theme theme)
    {
        var size = Half(theme.BaseSize);
        for (var level = 0; level < 3; level++)
        {
            var suffix = level == 0 ? "" : $" {level + 1}";
            var start = Grid * (level + 1) * 1.15;
            yield return new(StyleIds.List(ordered: false, level), "List Bullet" + suffix)
            {
                Size = size, Line = Grid, Before = Grid / 4, Start = start, Hanging = Grid * 1.15, Next = StyleIds.List(ordered: false, level),
            };
            yield return new(StyleIds.List(ordered: true, level), "List Number" + suffix)
            {
                Size = size, Line = Grid, Before = Grid / 4, Start = start, Hanging = Grid * 1.15, Next = StyleIds.List(ordered: true, level),
            };
            yield return new(StyleIds.ListContinue(level), "List Continue" + suffix)
            {
                Size = size, Line = Grid, Before = Grid / 4, Start = start, Next = StyleIds.ListContinue(level),
            };
        }
    }

    // What stands below an article's text is smaller than the text, so that it seldom needs a page of its own; as in the PDF.
    private IEnumerable<ParagraphStyle> Notes(Theme theme)
    {
        var size = Half(theme.BaseSize * 0.9);
        var line = Grid * 0.85;
        yield return new(StyleIds.NoteHeading, "Article Note Heading")
        {
            Size = Half(theme.BaseSize), Line = Grid * 0.9, Before = Grid * 0.9, Sans = true, Bold = true, KeepNext = true, KeepLines = true, Priority = 14, Custom = true, Next = StyleIds.Note,
        };
        yield return new(StyleIds.Note, "Article Note") { Size = size, Line = line, Before = Grid * 0.25, Priority = 15, Custom = true, Next = StyleIds.Note };
        yield return new(StyleIds.NoteList, "Article Note List")
        {
            Size = size, Line = line, Before = Grid * 0.25, Start = Grid * 1.15, Hanging = Grid * 1.15, Priority = 16, Custom = true, Next = StyleIds.NoteList,
        };
    }

    private IEnumerable<ParagraphStyle> Contents(Theme theme)
    {
        var size = Half(theme.BaseSize);
        yield return new(StyleIds.Contents(1), "toc 1") { Size = size, Line = Grid, Before = Grid * 0.75, Sans = true, Bold = true, Leader = true, Priority = 39 };
        yield return new(StyleIds.Contents(2), "toc 2") { Size = size, Line = Grid, Before = Grid * 0.15, Start = size * 1.2, Leader = true, Priority = 39 };
        yield return new(StyleIds.Contents(3), "toc 3") { Size = Half(size * 0.93), Line = Grid, Start = size * 2.4, Color = InkColor.Muted, Leader = true, Priority = 39 };
    }

    private IEnumerable<ParagraphStyle> Small(Theme theme)
    {
        var size = Half(theme.BaseSize * 0.83);
        var line = Grid * 0.85;
        yield return new(StyleIds.Small, "Small Print") { Size = size, Line = line, Before = Grid * 0.35, Sans = true, Color = InkColor.Muted, Priority = 40, Custom = true, Next = StyleIds.Small };
        yield return new(StyleIds.Caption, "caption") { Size = size, Line = line, Before = Grid / 2, Sans = true, Color = InkColor.Muted, Priority = 35 };
        yield return new(StyleIds.Figure, "Figure") { Size = size, Line = 0, Before = Grid, Priority = 34, Custom = true, Next = StyleIds.Caption };
        yield return new(StyleIds.TableText, "Table Text") { Size = size, Line = line, Sans = true, Priority = 36, Custom = true, Next = StyleIds.TableText };
        yield return new(StyleIds.TableHeading, "Table Heading") { Size = size, Line = line, Sans = true, Bold = true, KeepNext = true, Priority = 36, Custom = true, Next = StyleIds.TableText };
        yield return new(StyleIds.TableGap, "Table Gap") { Size = 1, Line = Grid / 2, Priority = 37, Custom = true };
        yield return new(StyleIds.FootnoteText, "footnote text") { Size = size, Line = Grid * 0.78, Priority = 99, Next = StyleIds.FootnoteText };
        yield return new(StyleIds.Header, "header") { Size = Half(theme.BaseSize * 0.76), Line = line, RuleBelow = 0.5, RuleColor = InkColor.Rule, Sans = true, Color = InkColor.Muted, Priority = 99, Next = StyleIds.Header };
        yield return new(StyleIds.Footer, "footer") { Size = Half(theme.BaseSize * 0.86), Line = line, Sans = true, Priority = 99, Next = StyleIds.Footer };
    }
}
