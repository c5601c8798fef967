using System.Globalization;
using System.Text;

namespace BriefPack.Typesetting;

/// <summary>What the typesetter must know of scripts and of characters that are not printed (Unicode 15).</summary>
internal static class Scripts
{
    /// <summary>Characters that leave no mark: soft hyphen, joiners, direction marks, variation selectors, controls.</summary>
    public static bool IsIgnorable(Rune rune)
    {
        var value = rune.Value;
        if (value < 0xAD)
            return value < 0x20 || (value >= 0x7F && value < 0xA0);
        return value is 0xAD or 0x34F or 0x61C or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E)
            or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF);
    }

    /// <summary>Scripts whose letters join, stack or change places, and scripts that run from right to left: they cannot be set right letter by letter.</summary>
    public static bool NeedsShaping(Rune rune)
    {
        var value = rune.Value;
        return value is (>= 0x0590 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF) or (>= 0x0F00 and <= 0x109F) or (>= 0x1780 and <= 0x18AF)
            or (>= 0x1A20 and <= 0x1CFF) or (>= 0xA800 and <= 0xA82F) or (>= 0xA840 and <= 0xA95F) or (>= 0xA980 and <= 0xAADF)
            or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x11FFF) or (>= 0x1E800 and <= 0x1EFFF);
    }

    /// <summary>Characters that Chinese, Japanese and Korean text is written in: a little space may be added between them.</summary>
    public static bool IsIdeographic(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') or (>= '\uD840' and <= '\uD88D');

    /// <summary>Whether a character is a letter that may be hyphenated.</summary>
    public static bool IsLetter(char character) =>
        char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
