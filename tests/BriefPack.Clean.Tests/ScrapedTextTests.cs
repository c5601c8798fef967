namespace BriefPack.Clean.Tests;

public class ScrapedTextTests
{
    private const string Article = """
        print PRINT

        Ferry company adds a night boat

        By Ana Lindqvist in Westport; Jorun Abara in Kell
        March 3, 2024
        Adjust font size: + -

        The ferry company said on Monday that it would run a boat at two in the morning from the first of May, because the shifts at the cannery now end at half past one.
        About three hundred people work the late shift. Until now most of them slept in the canteen until the first boat left at five, and some of them did so for years.
        “We asked, and they counted, and then they said yes,” said Petra Osei, who packs herring and has three children on the other side of the sound.
        Illustration: The old quay at Kell
        The company expects the boat to lose money in its first summer. It will be paid for by the harbour dues, which rise by a tenth of a crown for every tonne that is landed.
        Ana Lindqvist is a staff writer for the Sound Courier. She covers the fishing fleet and lives in Westport.
        • Weather
        • Most read
        © 2024 Sound Courier. All rights reserved.
        Page top
        """;

    [Fact]
    public async Task Only_the_article_stays_in_the_text()
    {
        var document = await Cleaning.CleanAsync(Article);

        var paragraphs = document.Text.Split("\n\n");
        paragraphs.Length.ShouldBe(4);
        paragraphs[0].ShouldStartWith("The ferry company said on Monday");
        paragraphs[^1].ShouldEndWith("for every tonne that is landed.");
    }

    [Fact]
    public async Task Headline_byline_and_date_become_metadata()
    {
        var document = await Cleaning.CleanAsync(Article);

        document.Title.ShouldBe("Ferry company adds a night boat");
        document.Authors.ShouldBe(["Ana Lindqvist", "Jorun Abara"]);
        document.Places.ShouldBe(["Westport", "Kell"]);
        document.Published.ShouldBe(new DateOnly(2024, 3, 3));
        document.Publisher.ShouldBe("Sound Courier");
    }

    [Theory]
    [InlineData("print PRINT", "page controls")]
    [InlineData("Adjust font size", "page controls")]
    [InlineData("By Ana Lindqvist", "byline")]
    [InlineData("March 3, 2024", "date")]
    [InlineData("Ferry company adds", "headline")]
    [InlineData("Illustration", "caption")]
    [InlineData("is a staff writer", "biography")]
    [InlineData("Most read", "teaser")]
    [InlineData("© 2024", "copyright")]
    [InlineData("Page top", "navigation")]
    public async Task What_is_removed_is_recorded_with_its_reason(string passage, string reason)
    {
        var document = await Cleaning.CleanAsync(Article);

        document.ReasonFor(passage).ShouldBe(reason);
    }

    [Fact]
    public async Task Every_line_is_either_kept_or_recorded_as_removed()
    {
        var document = await Cleaning.CleanAsync(Article);

        var kept = document.Text.Split("\n\n");
        var removed = document.Get<RemovedText>().ShouldNotBeNull().Items.Select(item => item.Text);
        var lines = Article.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        kept.Concat(removed).Order(StringComparer.Ordinal).ShouldBe(lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_with_hardly_any_article_gets_a_warning()
    {
        var document = await Cleaning.CleanAsync("Home\nNews\nSign in\nPrivacy policy\n");

        document.Get<Warnings>().ShouldNotBeNull().Items.ShouldHaveSingleItem().Message.ShouldContain("words are left");
    }

    [Theory]
    [InlineData("Old Tan at his stall by the wet market. PHOTO: MARK LIM")]
    [InlineData("4 min")]
    public async Task Neither_a_caption_nor_a_reading_time_is_the_headline(string line)
    {
        var document = await Cleaning.CleanAsync($"""
            Stall that sold cheap rice for 31 years will close in March
            Wong Mei, 17 January 2019
            {line}
            Two things have never changed at the stall of old Tan by the wet market since it opened in 1988: the chilli and the price of the rice.
            On the last day of March the price will go down to nothing, because old Tan is giving away his last two hundred plates of rice.
            His children, an auditor and a nurse, will not take over the stall, and the rent will be offered by tender, the market said on Friday.
            """);

        document.Title.ShouldBe("Stall that sold cheap rice for 31 years will close in March");
    }

    [Fact]
    public async Task A_source_line_at_the_end_names_the_publication()
    {
        var document = await Cleaning.CleanAsync(Article.Replace("© 2024 Sound Courier. All rights reserved.", "Source: Northern Wire", StringComparison.Ordinal));

        document.Publisher.ShouldBe("Northern Wire");
    }
}
