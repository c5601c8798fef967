namespace BriefPack.Clean.Tests;

/// <summary>Day and publication where no line of their own labels them.</summary>
public class FurnitureTests
{
    private const string Body = """
        {0}The ferry company said on Monday that it would run a boat at two in the morning from the first of May, because the shifts at the cannery now end at half past one.

        About three hundred people work the late shift. Until now most of them slept in the canteen until the first boat left at five, and some of them did so for years.

        “We asked, and they counted, and then they said yes,” said Petra Osei, who packs herring and has three children on the other side of the sound.

        The company expects the boat to lose money in its first summer. It will be paid for by the harbour dues, which rise by a tenth of a crown for every tonne that is landed.
        """;

    [Theory]
    [InlineData("WESTPORT, Mar 3 (NWA) — ", "(c) Northern Wire 2024. Republication only with a licence.", "2024-03-03")]
    [InlineData("Westport, March 3 (NWA) -- ", "© 2024 Northern Wire. All rights reserved.", "2024-03-03")]
    [InlineData("WESTPORT, 3 March 2024 — ", "All rights reserved.", "2024-03-03")]
    [InlineData("WESTPORT, Mar 3 (NWA) — ", "All rights reserved.", null)]
    [InlineData("WESTPORT, Mar 3 (NWA) — ", "© 1998-2024 Northern Wire. All rights reserved.", null)]
    [InlineData("WESTPORT — ", "© 2024 Northern Wire. All rights reserved.", null)]
    public async Task A_dateline_gives_the_day_where_its_year_is_known(string dateline, string notice, string? day)
    {
        var document = await Cleaning.CleanAsync(Clipping("", dateline, notice));

        document.Published.ShouldBe(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        document.Text.ShouldContain("The ferry company said on Monday");
        document.Text.ShouldNotContain("Northern Wire");
    }

    [Theory]
    [InlineData("Issue 1,207 — 3 March 2024")]
    [InlineData("Vol. 12, evening edition, 3 March 2024")]
    [InlineData("Broadcast 3 March 2024, 7.15 a.m.")]
    public async Task A_day_beside_other_words_above_the_article_counts(string line)
    {
        var document = await Cleaning.CleanAsync(Clipping(line + "\n", "", "All rights reserved."));

        document.Published.ShouldBe(new DateOnly(2024, 3, 3));
        document.Text.ShouldStartWith("The ferry company");
    }

    [Theory]
    [InlineData("Sound Courier | Harbour", "Sound Courier is published by the Federation of Herring Packers, 4 Quay Row, Westport.", "Sound Courier")]
    [InlineData("SOUND RADIO 101.2 — BREAKFAST", "Sound Radio is a community station. Follow us | Donate | Contact", "Sound Radio")]
    [InlineData("Sound Valley Gazette > News", "All content © of the Sound Valley Gazette unless otherwise noted.", "Sound Valley Gazette")]
    [InlineData("Top Stories | Harbour", "Top Stories | Most Read | Contact", null)]
    [InlineData("Sound Courier | Harbour", "Sound Courier", null)]
    public async Task A_name_above_the_headline_that_the_furniture_names_again_is_the_publication(string head, string foot, string? publisher)
    {
        var document = await Cleaning.CleanAsync(Clipping(head + "\n\n", "", foot));

        document.Publisher.ShouldBe(publisher);
    }

    private static string Clipping(string head, string dateline, string foot) =>
        $"{head}Ferry company adds a night boat\n\n{Body.Replace("{0}", dateline, StringComparison.Ordinal)}\n\n{foot}\n";
}
