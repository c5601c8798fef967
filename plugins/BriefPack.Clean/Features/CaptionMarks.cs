using System.Reflection;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Features;

/// <summary>What marks the caption of a picture among other running text.</summary>
internal static class CaptionMarks
{
    // Far enough for a name and an agency.
    private const int CreditReach = 60, SlashReach = 40;

    private static readonly string[] Labels = ["Credit:", "(Image:", "(Photo:", "(Picture:", "Photo:", "Image:", "Picture:", "Foto:", "Bild:", "Фото:"];

    // Without a colon these words may stand anywhere, but seldom begin a short sentence.
    private static readonly string[] Openers = ["Credit ", "PHOTO ", "Photo ", "Photograph "];

    private static readonly string[] Openings = Load();

    /// <summary>Whether a text begins as captions do: "An aerial view of", "In this photo".</summary>
    public static bool OpensAsCaption(string text)
    {
        foreach (var opening in Openings)
            if (text.Length > opening.Length && !char.IsLetter(text[opening.Length]) && Begins(text, opening))
                return true;
        return false;
    }

    /// <summary>Whether who made the picture stands last: "... (Image: Agency)", "... Photograph by Ana Lind", "... Ana Lind/Northern Wire".</summary>
    public static bool EndsWithCredit(TextBlock block)
    {
        var text = block.Text;
        foreach (var cue in block.Cues)
            if (cue.Category == CueCategory.Credit && text.Length - cue.Start <= CreditReach && (!cue.AtStart || block.Words <= 12) && (cue.Start == 0 || !char.IsLetterOrDigit(text[cue.Start - 1]))
                && (!block.EndsSentence || StandsApart(text, cue.Start)))
                return true;
        // Scraped captions run into their credit: "the old quay at nightCredit: Ana Lind".
        var tail = text.AsSpan(Math.Max(0, text.Length - CreditReach));
        foreach (var label in Labels)
            if (tail.IndexOf(label, StringComparison.Ordinal) > 0)
                return true;
        foreach (var opener in Openers)
            if (text.LastIndexOf(opener, StringComparison.Ordinal) is > 0 and var place && text.Length - place <= CreditReach && text[place - 1] == ' ' && StandsApart(text, place))
                return true;
        for (var at = Math.Max(1, text.Length - SlashReach); at + 1 < text.Length; at++)
            if (text[at] == '/' && char.IsLetter(text[at - 1]) && char.IsUpper(text[at + 1]) && NamesAround(text, at))
                return true;
        return false;
    }

    // A sentence may end in what an agency was told or in a museum's courtesy: a credit is a sentence of its own, or in brackets.
    private static bool StandsApart(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
            at--;
        return at < 0 || text[at] is '.' or '!' or '?' or '(' or '[' or '|' or '”' or '"' or '…';
    }

    // Names on both sides, three words in all ("Ana Lind/Wire", "REUTERS/Ana Lind"), or nothing else in the sentence ("... at night. AFP/Wire"): neither HIV/AIDS nor an address.
    private static bool NamesAround(string text, int slash)
    {
        var (start, end) = (slash, slash + 1);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        if (text.AsSpan(start, slash - start).Contains('.'))
            return false;
        var before = start - 1;
        while (before > 0 && !char.IsWhiteSpace(text[before - 1]))
            before--;
        while (before >= 0 && before < start && !char.IsLetter(text[before]))
            before++;
        return StandsApart(text, start) || (before >= 0 && char.IsUpper(text[before])) || (end + 1 < text.Length && char.IsUpper(text[end + 1]));
    }

    private static bool Begins(string text, string opening)
    {
        for (var i = 0; i < opening.Length; i++)
            if ((text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i])) != opening[i])
                return false;
        return true;
    }

    private static string[] Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("captions.txt")
            ?? throw new InvalidOperationException("The list of caption openings is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var openings = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                openings.Add(line);
        return [.. openings];
    }
}
