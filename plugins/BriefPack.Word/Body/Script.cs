using System.Text;

namespace BriefPack.Word;

/// <summary>What Word needs to know of a piece of text to choose its font and direction.</summary>
internal enum Script
{
    /// <summary>Letters of the Latin kind: Latin, Greek, Cyrillic and all that is not below.</summary>
    Western,

    /// <summary>Chinese, Japanese and Korean.</summary>
    EastAsian,

    /// <summary>Hebrew, Arabic and other scripts that run from right to left.</summary>
    RightToLeft,
}

/// <summary>Cuts text where the script changes.</summary>
internal static class Scripts
{
    /// <summary>The length of the piece at the beginning of a text that is in one script.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="script">The script of the piece.</param>
    public static int NextPiece(ReadOnlySpan<char> text, out Script script)
    {
        Script? found = null;
        var index = 0;
        var lastLetterEnd = 0;
        while (index < text.Length)
        {
            Rune.DecodeFromUtf16(text[index..], out var rune, out var length);
            var here = Of(rune.Value);
            if (here is not null)
            {
                found ??= here;
                if (here != found)
                    break;
                lastLetterEnd = index + length;
            }
            index += length;
        }
        script = found ?? Script.Western;
        // Spaces and signs after Western words stay with them; after others they begin the next piece, which sets them in the Western font.
        return script == Script.Western ? index : lastLetterEnd;
    }

    /// <summary>Whether a text is written from right to left: by its first letter that has a direction.</summary>
    /// <param name="text">The text.</param>
    public static bool IsRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Of(rune.Value) is { } script)
                return script == Script.RightToLeft;
        return false;
    }

    // Blocks of the Unicode Standard 16.0; letters only, so that signs between words stay neutral.
    private static Script? Of(int code) => code switch
    {
        < 0x41 => null,
        < 0x590 => Rune.IsLetter(new Rune(code)) ? Script.Western : null,
        < 0x900 => Script.RightToLeft,
        >= 0x1100 and < 0x1200 or >= 0x2E80 and < 0xA4D0 or >= 0xA960 and < 0xA980 or >= 0xAC00 and < 0xD800 => Script.EastAsian,
        >= 0xF900 and < 0xFB00 or >= 0xFE30 and < 0xFE50 or >= 0xFF01 and < 0xFFF0 or >= 0x1AFF0 and < 0x1B300 or >= 0x20000 and < 0x40000 => Script.EastAsian,
        >= 0xFB1D and < 0xFE00 or >= 0xFE70 and < 0xFEFF or >= 0x10800 and < 0x11000 or >= 0x1E800 and < 0x1F000 => Script.RightToLeft,
        >= 0xD800 and < 0xE000 => null,
        _ => Rune.IsLetter(new Rune(code)) ? Script.Western : null,
    };
}
