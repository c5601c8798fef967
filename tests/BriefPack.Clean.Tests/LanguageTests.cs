using BriefPack.Html;

namespace BriefPack.Clean.Tests;

public class LanguageTests
{
    private const string English = """
        The ferry company said on Monday that it would run a boat at two in the morning from the first of May, because the shifts at the cannery now end at half past one.
        About three hundred people work the late shift. Until now most of them slept in the canteen until the first boat left at five, and some of them did so for years.
        """;

    private const string German = """
        Die Reederei teilte am Montag mit, dass sie vom ersten Mai an um zwei Uhr nachts ein Boot fahren lässt, weil die Schicht in der Fischfabrik jetzt erst um halb zwei endet.
        Etwa dreihundert Menschen arbeiten in der späten Schicht. Bisher schliefen die meisten von ihnen in der Kantine, bis um fünf das erste Boot fuhr, und manche taten das jahrelang.
        """;

    [Theory]
    [InlineData(English, "en")]
    [InlineData(German, "de")]
    public async Task The_language_of_a_text_is_told_from_its_words(string text, string language)
    {
        var document = await Cleaning.CleanAsync(text);

        document.Language.ShouldBe(language);
    }

    [Fact]
    public async Task A_text_of_a_few_words_has_no_sure_language()
    {
        var document = await Cleaning.CleanAsync("The boats go out at night.");

        document.Language.ShouldBeNull();
    }

    [Fact]
    public async Task A_text_without_spaces_between_words_and_without_full_stops_is_an_article_too()
    {
        const string First = "สะพานเคสเทรลถูกปิดไม่ให้รถทุกชนิดผ่านเมื่อคืนวันอังคาร หลังจากผู้ตรวจสอบพบรอยร้าวที่จุดยึดเหล็กซึ่งรับสายเคเบิลของสะพาน เจ้าหน้าที่กล่าวว่าจะใช้เวลาอย่างน้อยสิบเอ็ดสัปดาห์";
        const string Second = "รัฐมนตรีคมนาคมกล่าวว่าจดหมายฉบับดังกล่าวจะถูกส่งไปยังคณะกรรมการสอบสวน และขอให้ประชาชนใช้เรือข้ามฟากแทน";

        var document = await Cleaning.CleanAsync($"สะพานเคสเทรลปิดหลังพบรอยร้าว\n\n{First}\n\n{Second}");

        document.Title.ShouldBe("สะพานเคสเทรลปิดหลังพบรอยร้าว");
        document.Text.ShouldBe($"{First}\n\n{Second}");
    }

    [Fact]
    public async Task What_the_page_declares_is_not_overruled()
    {
        var page = $"<html lang=\"nl\"><body><article><p>{English.ReplaceLineEndings("\n").Replace("\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>";

        var pack = await new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([new MemorySource("page.html", page)]);

        pack.Documents.ShouldHaveSingleItem().Language.ShouldBe("nl");
    }
}
