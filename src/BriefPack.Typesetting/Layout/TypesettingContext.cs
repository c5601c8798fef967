using System.Globalization;
using System.Text;

namespace BriefPack.Typesetting;

/// <summary>What all parts of one run share: fonts, styles, which anchors there are, and what could not be printed as it should.</summary>
internal sealed class TypesettingContext(FontLibrary fonts, StyleSheet styles, CompositionSurvey survey, string language, Action<string> warn)
{
    private const int MostNamed = 10;

    // UTF-16 units of the words before a control character that a message quotes: enough to search for.
    private const int ContextLength = 30;

    private readonly Dictionary<(string Family, FontStyle Style), Shaper> _shapers = [];
    private readonly Dictionary<string, Hyphenator?> _hyphenators = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly List<string> _warnings = [];
    private readonly Dictionary<string, int> _placeOfMissing = new(StringComparer.Ordinal);
    private readonly List<(string Place, List<Rune> Characters)> _missing = [];
    private readonly Dictionary<(string Document, char Control), ControlCount> _controls = [];

    public StyleSheet Styles => styles;

    public CompositionSurvey Survey => survey;

    public string Language => language;

    /// <summary>Where each anchor stands, as far as pages are finished.</summary>
    public Dictionary<string, AnchorPlace> Places { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Warnings => _warnings;

    public ParagraphBreaker Breaker { get; } = new();

    /// <summary>The heading under which the blocks stand that are being set: it names the place in messages.</summary>
    public string CurrentPlace { get; set; } = "";

    /// <summary>The last heading of an article or a section: it names the document in messages.</summary>
    public string CurrentDocument { get; set; } = "";

    public int NoteCount { get; set; }

    /// <summary>How far the base line of running text stands below the upper edge of its line; null until the first line is set.</summary>
    public double? GridBaseline { get; set; }

    public Shaper ShaperFor(string family, FontStyle style)
    {
        if (!_shapers.TryGetValue((family, style), out var shaper))
        {
            var found = fonts.Find(family);
            if (found is null)
            {
                Warn($"The font family '{family}' is neither bundled nor installed: '{BundledFonts.Serif}' is used. Install it or name another in the theme.");
                found = fonts.Find(BundledFonts.Serif)!;
            }
            _shapers[(family, style)] = shaper = new Shaper(fonts, found, style);
        }
        return shaper;
    }

    public Hyphenator? HyphenatorFor(string tag)
    {
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        var primary = dash < 0 ? tag : tag[..dash];
        if (!_hyphenators.TryGetValue(primary, out var hyphenator))
            _hyphenators[primary] = hyphenator = Hyphenator.For(primary);
        return hyphenator;
    }

    public void Report(ShapedWord word)
    {
        if (word.Missing.Length > 0)
            Collect(word.Missing);
        if (word.Unshaped is { } unshaped)
            WarnOnce($"shape{CurrentPlace}{unshaped.Value >> 7}", $"Letters such as {Name(unshaped)} need to be joined or reordered, which the typesetter does not do{Where()}: check how it prints.");
    }

    /// <summary>Warns of the characters that no font has, once for each heading under which some stand; call it when everything is set.</summary>
    public void ReportMissing()
    {
        foreach (var (place, characters) in _missing)
        {
            var named = string.Join(", ", characters.Take(MostNamed).Select(Name));
            Warn(characters.Count == 1
                ? $"No font has the character {named}{Where(place)}: a replacement is printed, copied text keeps the character. Install a font that has it."
                : string.Create(CultureInfo.InvariantCulture, $"No font has the characters {named}{(characters.Count > MostNamed ? $" and {characters.Count - MostNamed} more" : "")}{Where(place)}: replacements are printed, copied text keeps the characters. Install a font that has them."));
        }
    }

    /// <summary>Notes a control character that is left out.</summary>
    /// <param name="control">The character.</param>
    /// <param name="text">The words that it stands in.</param>
    /// <param name="at">Its place in them.</param>
    public void ReportControl(char control, string text, int at)
    {
        var key = (CurrentDocument, control);
        if (_controls.TryGetValue(key, out var known))
            known.Count++;
        else
            _controls[key] = new ControlCount { Before = WordsBefore(text, at) };
    }

    /// <summary>Warns of the control characters that were left out, once for each article and character; call it when everything is set.</summary>
    public void ReportControls()
    {
        foreach (var ((document, control), found) in _controls)
        {
            var place = found.Before.Length == 0 ? "at the beginning of its paragraph" : $"behind “{found.Before}”";
            Warn(found.Count == 1
                ? string.Create(CultureInfo.InvariantCulture, $"The control character U+{(int)control:X4}{Where(document)} cannot be printed and is left out, {place}. Clean the text of the source.")
                : string.Create(CultureInfo.InvariantCulture, $"The control character U+{(int)control:X4} stands {found.Count} times{Where(document)}, first {place}. It cannot be printed and is left out. Clean the text of the source."));
        }
    }

    private static string WordsBefore(string text, int at)
    {
        var words = string.Concat(text.AsSpan(0, at).ToString().Where(character => !char.IsControl(character)));
        if (words.Length <= ContextLength)
            return words;
        var from = words.IndexOf(' ', words.Length - ContextLength);
        return string.Concat("…", words.AsSpan(from < 0 ? words.Length - ContextLength : from + 1));
    }

    public void Warn(string message)
    {
        if (!_said.Add(message))
            return;
        _warnings.Add(message);
        warn(message);
    }

    private void WarnOnce(string key, string message)
    {
        if (_said.Add(key))
            Warn(message);
    }

    // One message for each place: a text in a script that no font has would fill the terminal otherwise.
    private void Collect(Rune[] missing)
    {
        if (!_placeOfMissing.TryGetValue(CurrentPlace, out var at))
        {
            _placeOfMissing[CurrentPlace] = at = _missing.Count;
            _missing.Add((CurrentPlace, []));
        }
        foreach (var rune in missing)
            if (!_missing[at].Characters.Contains(rune))
                _missing[at].Characters.Add(rune);
    }

    private string Where() => Where(CurrentPlace);

    private static string Where(string place) => place.Length == 0 ? "" : $" in '{place}'";

    private static string Name(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"{rune} (U+{rune.Value:X4})");

    private sealed class ControlCount
    {
        public required string Before { get; init; }

        public int Count { get; set; } = 1;
    }
}
