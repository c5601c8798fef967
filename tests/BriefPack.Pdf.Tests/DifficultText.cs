namespace BriefPack.Pdf.Tests;

/// <summary>Paragraphs that break careless typesetters, each with what it tries.</summary>
internal static class DifficultText
{
    public static readonly (string What, string Language, string Words)[] All =
    [
        ("Chinese", "zh-Hans", "港务局星期二开会，决定旧起重机是搬走还是拆毁。工程师在四十个地点测量了淤泥，发现水深比海图所标的要浅。"),
        ("Japanese", "ja", "港湾局は火曜日に会議を開き、古いクレーンを移設するか解体するかを決めた。「十一年待った」とフェリー会社の責任者は語った。"),
        ("Korean", "ko", "항만위원회는 화요일에 회의를 열어 낡은 크레인을 옮길지 해체할지 결정했다. 주민들은 쉽게 안심하지 않는다."),
        ("Greek", "el", "Το λιμενικό συμβούλιο συνεδρίασε την Τρίτη για να αποφασίσει αν ο παλιός γερανός θα μετακινηθεί."),
        ("Cyrillic", "ru", "Портовый совет собрался во вторник, чтобы решить, переносить ли старый кран или отправить его на переплавку."),
        ("Vietnamese", "vi", "Ban quản lý cảng họp hôm thứ Ba để quyết định nên di dời hay tháo dỡ chiếc cần cẩu cũ."),
        ("Emoji", "en", "The mayor’s message read 🚢⚓ and 👩‍🔧 and 🇸🇪, and nothing else."),
        ("Combining marks", "en", "Cafe\u0301, nai\u0308ve, Dvor\u030Ca\u0301k, x\u0302 and q\u0307 as marks on letters."),
        ("Soft hyphens", "en", "Har\u00ADbour\u00ADmas\u00ADter and in\u00ADcom\u00ADpre\u00ADhen\u00ADsi\u00ADbil\u00ADi\u00ADty in a narrow column of text that goes on for a while so that one must break, in\u00ADcom\u00ADpre\u00ADhen\u00ADsi\u00ADbil\u00ADi\u00ADty."),
        ("Non-breaking spaces", "en", "The wall is 60\u00A0cm higher, that is 60\u202Fcm, at a cost of 3\u00A0million\u00A0crowns in\u00A02026."),
        ("A long word", "en", "The file is called " + string.Concat(Enumerable.Repeat("harbourboard", 42)) + ", which nobody can print on one line."),
        ("Control characters", "en", "Bell\u0007, escape\u001B, null\u0000 and a tab\tand a form feed\f in one line."),
        ("Ligatures", "en", "The office’s efficient staff found the affidavit on the first floor: fi fl ffi ffl ff."),
        ("Mathematics", "en", "Beyond the BMP: 𝔸𝕓𝕔 and 𝒳, 𠀋 and 𡈽."),
        ("Hebrew", "he", "מועצת הנמל נפגשה ביום שלישי."),
        ("Unpaired surrogate", "en", "Half a character \uD83D alone."),
    ];

    public static Composition Compose()
    {
        var blocks = new List<Block> { new HeadingBlock(1, "Difficult texts") };
        foreach (var (what, language, words) in All)
        {
            blocks.Add(new HeadingBlock(2, what));
            blocks.Add(new ParagraphBlock(words) { Language = language });
        }
        return new Composition
        {
            Pack = new Pack { Title = "Difficult texts", Created = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
            Sections = [new ComposedSection("texts", SectionLayout.Body, [.. blocks])],
        };
    }
}
