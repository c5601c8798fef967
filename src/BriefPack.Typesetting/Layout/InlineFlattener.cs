using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BriefPack.Typesetting;

/// <summary>Turns the inlines of a paragraph into its characters and the spans that say how each is set.</summary>
internal sealed class InlineFlattener(TypesettingContext context)
{
    private readonly StringBuilder _text = new();
    private readonly List<InlineSpan> _spans = [];
    private TextStyle _style = null!;

    public (string Text, List<InlineSpan> Spans) Flatten(ImmutableArray<Inline> content, TextStyle style, StructureElement? element, string language)
    {
        _text.Clear();
        _spans.Clear();
        _style = style;
        Add(content, new State(style.Weight, style.Color, element, language, null));
        return (_text.ToString(), _spans);
    }

    private void Add(ImmutableArray<Inline> content, State state)
    {
        foreach (var inline in content)
            switch (inline)
            {
                case TextRun run:
                    AddText(run, state);
                    break;
                case Emphasis emphasis:
                    // In a bold title, stress is told by a lighter italic: bold italic would shout.
                    Add(emphasis.Content, state with { Weight = _style.Weight == FontStyle.Bold ? FontStyle.Italic : state.Weight ^ FontStyle.Italic });
                    break;
                case Strong strong:
                    Add(strong.Content, state with { Weight = state.Weight | FontStyle.Bold });
                    break;
                case Link link:
                    AddLink(link.Content, link.Url, null, state);
                    break;
                case CrossReference reference:
                    AddLink(reference.Content, null, reference.Target, state);
                    break;
                case PageReference page:
                    AddPageNumber(page.Target, state);
                    break;
                case Note note:
                    AddNote(note, state);
                    break;
            }
    }

    private void AddText(TextRun run, State state)
    {
        if (run.Language is { } language && !string.Equals(language, state.Language, StringComparison.OrdinalIgnoreCase))
            state = state with { Language = language, Element = state.Element?.Add(StructureRole.Span, language) };
        var start = _text.Length;
        for (var i = 0; i < run.Text.Length; i++)
        {
            var character = run.Text[i];
            if (character is '\t' or '\r')
                _text.Append(' ');
            // Line tabulation, form feed and next line end a line as the line feed does (UAX #14, class BK); words must not join over them.
            else if (character is '\n' or '\v' or '\f' or '\u0085')
                _text.Append('\n');
            else if (char.IsControl(character))
                context.ReportControl(character, run.Text, i);
            else
                _text.Append(character);
        }
        Close(start, state);
    }

    private void AddLink(ImmutableArray<Inline> content, string? url, string? target, State state)
    {
        if (state.Link is not null || state.Element is null || (target is not null && !context.Survey.Has(target)))
        {
            Add(content, state);
            return;
        }
        var words = InlineText.Of(content);
        var description = url is null || words.Contains(url, StringComparison.Ordinal) ? words : $"{words} ({url})";
        var element = state.Element.Add(StructureRole.Link);
        Add(content, state with { Element = element, Link = new LinkMark(url, target, description, element) });
    }

    private void AddPageNumber(string target, State state)
    {
        var start = _text.Length;
        if (!context.Survey.Has(target))
        {
            context.Warn($"A reference points to '{target}', which is not in the pack: a question mark stands for its page number.");
            _text.Append('?');
            Close(start, state);
            return;
        }
        var known = context.Places.TryGetValue(target, out var place);
        var number = known ? (place.Page + 1).ToString(CultureInfo.InvariantCulture) : context.Survey.ReservedNumber;
        var link = state.Link;
        var element = state.Element;
        if (link is null && element is not null)
        {
            element = element.Add(StructureRole.Link);
            link = new LinkMark(null, target, known ? $"Page {number}" : "Page", element);
        }
        _text.Append(number);
        _spans.Add(Span(start, state with { Element = element, Link = link }) with { PageOf = known ? null : target });
    }

    private void AddNote(Note note, State state)
    {
        var number = (++context.NoteCount).ToString(CultureInfo.InvariantCulture);
        var start = _text.Length;
        _text.Append(number);
        var size = _style.Size * 0.66;
        var mark = state with { Element = state.Element?.Add(StructureRole.Reference) };
        _spans.Add(Span(start, mark) with { Size = size, Rise = _style.Size * 0.34, Note = new NoteMark(number, note.Content, state.Element) });
    }

    private void Close(int start, State state)
    {
        if (_text.Length > start)
            _spans.Add(Span(start, state));
    }

    private InlineSpan Span(int start, State state) =>
        new(start, _text.Length, context.ShaperFor(_style.Family, state.Weight), _style.Size, state.Color, state.Language, state.Element) { Link = state.Link };

    private sealed record State(FontStyle Weight, int Color, StructureElement? Element, string Language, LinkMark? Link);
}
