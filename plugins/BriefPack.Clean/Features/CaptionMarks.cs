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
        foreach (var cue in block.Cues)
            if (cue.Category == CueCategory.Credit && block.Text.Length - cue.Start <= CreditReach && (!cue.AtStart || block.Words <= 12) && (cue.Start == 0 || !char.IsLetterOrDigit(block.Text[cue.Start - 1])))
                return true;
        var text = block.Text;
        // Scraped captions run into their credit: "the old quay at nightCredit: Ana Lind".
        var tail = text.AsSpan(Math.Max(0, text.Length - CreditReach));
        foreach (var label in Labels)
            if (tail.IndexOf(label, StringComparison.Ordinal) > 0)
                return true;
        for (var at = Math.Max(1, text.Length - SlashReach); at + 1 < text.Length; at++)
            if (text[at] == '/' && char.IsLetter(text[at - 1]) && char.IsUpper(text[at + 1]) && !text.Contains("://", StringComparison.Ordinal))
                return true;
        return false;
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
