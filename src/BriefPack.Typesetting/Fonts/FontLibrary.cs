using System.Text;

namespace BriefPack.Typesetting;

/// <summary>
/// Where faces come from: the bundled families, those of the system by name, and a face for every character that the chosen family lacks.
/// Caches what it loads; use one instance from one thread at a time.
/// </summary>
/// <param name="systemFonts">The fonts of the machine; null to use the bundled families only, so that every machine prints the same bytes.</param>
public sealed class FontLibrary(SystemFonts? systemFonts = null)
{
    private readonly Dictionary<string, FontFamily?> _families = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<SystemFont, FontFace?> _loaded = [];
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(int CodePoint, FontStyle Style, string Language), FontFace?> _fallbacks = [];

    /// <summary>Finds a family by name.</summary>
    /// <param name="name">A bundled family, or one of the system fonts.</param>
    /// <returns>The family, or null where there is none of that name.</returns>
    public FontFamily? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!_families.TryGetValue(name, out var family))
            _families[name] = family = BundledFonts.TryLoad(name) ?? FindInSystem(name);
        return family;
    }

    /// <summary>Finds a face that has a character, for text whose own family lacks it: the bundled families first, then the system fonts.</summary>
    /// <param name="character">The character.</param>
    /// <param name="style">The style that is wanted; a face of another style is better than none.</param>
    /// <param name="language">The BCP 47 tag of the text, which decides between Chinese, Japanese and Korean forms.</param>
    public FontFace? FindFor(Rune character, FontStyle style, string language)
    {
        var key = (character.Value, style, language);
        if (!_fallbacks.TryGetValue(key, out var face))
            _fallbacks[key] = face = Search(character, style, language);
        return face;
    }

    private FontFace? Search(Rune character, FontStyle style, string language)
    {
        foreach (var name in (ReadOnlySpan<string>)[BundledFonts.Serif, BundledFonts.Sans])
            if (Find(name) is { } family && family[style].Covers(character))
                return family[style];
        // Hangul and kana are of one language whatever the text around them is: a Korean name in English text takes Korean forms.
        var forms = character.Value switch
        {
            (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) => "ko",
            >= 0x3040 and <= 0x30FF => "ja",
            _ => language,
        };
        SystemFont? best = null;
        var bestScore = int.MinValue;
        foreach (var font in systemFonts?.Fonts ?? [])
        {
            var score = Score(font, style, forms);
            if (score > bestScore && font.Covers(character) && LoadOrNull(font) is not null)
                (best, bestScore) = (font, score);
        }
        return best is null ? null : LoadOrNull(best);
    }

    private static int Score(SystemFont font, FontStyle style, string language)
    {
        var score = 0;
        if (font.IsItalic == style.HasFlag(FontStyle.Italic))
            score += 2;
        if (font.Weight >= 600 == style.HasFlag(FontStyle.Bold))
            score += 4;
        if (font.Weight is 400 or 700)
            score += 1;
        if (!font.Family.Contains("Mono", StringComparison.Ordinal))
            score += 16;
        if (CjkSuffix(language) is { } suffix && font.Family.EndsWith(suffix, StringComparison.Ordinal))
            score += 8;
        return score;
    }

    private static string? CjkSuffix(string language)
    {
        if (language.StartsWith("ja", StringComparison.OrdinalIgnoreCase))
            return "CJK JP";
        if (language.StartsWith("ko", StringComparison.OrdinalIgnoreCase))
            return "CJK KR";
        if (!language.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            return "CJK SC";
        var traditional = language.Contains("Hant", StringComparison.OrdinalIgnoreCase) || language.EndsWith("TW", StringComparison.OrdinalIgnoreCase);
        return traditional ? "CJK TC" : "CJK SC";
    }

    private FontFamily? FindInSystem(string name)
    {
        var faces = new FontFace?[4];
        var weights = new int[4];
        foreach (var font in systemFonts?.Fonts ?? [])
        {
            if (!string.Equals(font.Family, name, StringComparison.OrdinalIgnoreCase))
                continue;
            var style = (font.Weight >= 600 ? 1 : 0) | (font.IsItalic ? 2 : 0);
            var wanted = font.Weight >= 600 ? 700 : 400;
            if (faces[style] is not null && Math.Abs(weights[style] - wanted) <= Math.Abs(font.Weight - wanted))
                continue;
            faces[style] = LoadOrNull(font);
            weights[style] = font.Weight;
        }
        var regular = faces[0] ?? faces[1] ?? faces[2] ?? faces[3];
        return regular is null ? null : new FontFamily(name, regular, faces[2], faces[1], faces[3]);
    }

    private FontFace? LoadOrNull(SystemFont font)
    {
        if (_loaded.TryGetValue(font, out var face))
            return face;
        try
        {
            // The fonts of a collection share one file of up to 27 MB: it is read once.
            if (!_files.TryGetValue(font.Path, out var bytes))
                _files[font.Path] = bytes = File.ReadAllBytes(font.Path);
            face = FontFace.Load(bytes, font.Index);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // A font that cannot be read is as good as absent; the next one is asked.
            face = null;
        }
        return _loaded[font] = face is { MayBeEmbedded: true } ? face : null;
    }
}
