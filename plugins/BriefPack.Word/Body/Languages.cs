namespace BriefPack.Word;

/// <summary>Language tags as Word writes them: with a region, and sorted by the slot that they belong in.</summary>
internal static class Languages
{
    /// <summary>The tag with the region that Word's proofing tools are known by.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public static string WithRegion(string tag) => tag.ToLowerInvariant() switch
    {
        "en" => "en-GB",
        "de" => "de-DE",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "it" => "it-IT",
        "pt" => "pt-PT",
        "nl" => "nl-NL",
        "sv" => "sv-SE",
        "da" => "da-DK",
        "no" or "nb" => "nb-NO",
        "fi" => "fi-FI",
        "pl" => "pl-PL",
        "cs" => "cs-CZ",
        "hu" => "hu-HU",
        "ro" => "ro-RO",
        "el" => "el-GR",
        "ru" => "ru-RU",
        "uk" => "uk-UA",
        "tr" => "tr-TR",
        "vi" => "vi-VN",
        "he" => "he-IL",
        "ar" => "ar-SA",
        "fa" => "fa-IR",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        "zh" or "zh-hans" => "zh-CN",
        "zh-hant" => "zh-TW",
        _ => tag,
    };

    /// <summary>Whether a language is written in Chinese, Japanese or Korean characters.</summary>
    /// <param name="tag">A BCP 47 tag, or null.</param>
    public static bool IsEastAsian(string? tag) => Primary(tag) is "zh" or "ja" or "ko";

    /// <summary>Whether a language is written from right to left.</summary>
    /// <param name="tag">A BCP 47 tag, or null.</param>
    public static bool IsRightToLeft(string? tag) => Primary(tag) is "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "ckb" or "dv";

    /// <summary>The language that East Asian characters are most likely in: kana are Japanese, Hangul is Korean; null where only Han characters stand.</summary>
    /// <param name="text">Any text.</param>
    public static string? OfEastAsianText(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u3041' and <= '\u30FF')
                return "ja-JP";
            if (character is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF')
                return "ko-KR";
        }
        return null;
    }

    /// <summary>The serif family that Word sets an East Asian language in.</summary>
    /// <param name="tag">A tag with region.</param>
    public static string EastAsianFont(string tag) => tag switch
    {
        "ja-JP" => "Yu Mincho",
        "ko-KR" => "Batang",
        "zh-TW" or "zh-HK" => "PMingLiU",
        _ => "SimSun",
    };

    private static string? Primary(string? tag) => tag?.Split('-')[0].ToLowerInvariant();
}
