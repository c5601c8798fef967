using System.Text;
using BriefPack.Html;

namespace BriefPack.Clean.Tests;

/// <summary>What the visible lines of a web page tell about its article where the page states nothing to machines.</summary>
public class PageHeaderTests
{
    private const string Story = "<p>The harbour board met on Monday and talked about the price of ice for the ferry, which has doubled since the spring.</p>"
        + "<p>Members agreed that the ferry needs a new ice contract before the harbour freezes, and that somebody has to pay for it.</p>"
        + "<p>The board will meet again in a week, when the ferry company is to say what it can offer and what the harbour must pay.</p>";

    [Fact]
    public async Task The_first_heading_is_the_headline_however_much_stands_between_it_and_the_article()
    {
        var buttons = string.Concat(Enumerable.Range(1, 40).Select(n => $"<li><span>These are links number {n} of many</span></li>"));

        var document = await ReadAsync($"<h1>Harbour board argues about ice</h1><ul>{buttons}</ul><div>{Story}</div>");

        document.Title.ShouldBe("Harbour board argues about ice");
    }

    [Fact]
    public async Task The_heading_of_what_is_set_into_the_article_is_not_its_headline()
    {
        var document = await ReadAsync($"<article><h1>Harbour board argues about ice</h1><aside><h1>More on books and films</h1></aside>{Story}</article>");

        document.Title.ShouldBe("Harbour board argues about ice");
    }

    [Theory]
    [InlineData("<p class='byline'>By Ana Lind and Bo Berg, Associated Press</p>", new[] { "Ana Lind", "Bo Berg" })]
    [InlineData("<div class='author'>By Ana Lind Staff Writer</div>", new[] { "Ana Lind" })]
    [InlineData("<div class='author'>By Ana Lind anal@sound.example(509) 555-5382</div>", new[] { "Ana Lind" })]
    [InlineData("<p class='byline'>Analysis by Ana Lind, SBC Editor-at-large</p>", new[] { "Ana Lind" })]
    [InlineData("<p class='byline'>Words by Ana Lind</p>", new[] { "Ana Lind" })]
    [InlineData("<p class='byline'>By Ana Lind 6 hours ago Science</p>", new[] { "Ana Lind" })]
    [InlineData("<p class='byline'>By Ana Lind - Sound Contributor 2019-11-19T12:48:14Z Space</p>", new[] { "Ana Lind" })]
    [InlineData("<li class='author-list'><a class='author' href='/a'>Ana Lind</a></li>", new[] { "Ana Lind" })]
    [InlineData("<p class='byline'>By Ana Lind Updated Nov 13, 2019, 10:28am EST</p>", new[] { "Ana Lind" })]
    [InlineData("<p>Posted on Maret 30, 2015 by Admin</p>", new string[0])]
    [InlineData("<figure><figcaption>Reed Saxon / Associated Press</figcaption></figure>", new string[0])]
    [InlineData("<a href='/s'>Opening Bell</a>", new string[0])]
    public async Task Authors_are_the_people_of_the_byline_and_nobody_else(string line, string[] authors)
    {
        var document = await ReadAsync($"<h1>Harbour board argues about ice</h1>{line}<div>{Story}</div>");

        document.Authors.ShouldBe(authors);
    }

    [Fact]
    public async Task A_byline_below_a_standfirst_that_stays_names_the_authors()
    {
        var document = await ReadAsync($"<h1>Harbour board argues about ice</h1><div><p>The ferry needs ice, the harbour has none to spare, and the board has to say who pays for what is bought.</p><div class='author'>Ana Lind</div>{Story}</div>");

        document.Text.ShouldStartWith("The ferry needs ice");
        document.Authors.ShouldBe(["Ana Lind"]);
    }

    [Theory]
    [InlineData("<p>Published: Nov. 19, 2019, 6:18 p.m. Updated: Nov. 21, 2019, 7:10 p.m.</p>", "2019-11-19")]
    [InlineData("<p>Updated Nov. 21, 2019 8:21 am ET / Original Nov. 19, 2019 8:02 am ET</p>", "2019-11-19")]
    [InlineData("<p>Updated 12:24 am EST, Wednesday, November 20, 2019</p>", null)]
    [InlineData("<p>Aktualisiert am 21.11.2019</p><p>Veröffentlicht am 19.11.2019</p>", "2019-11-19")]
    [InlineData("<time>Nov 19, 20195:45 AM</time>", "2019-11-19")]
    [InlineData("<p>NOVEMBER 19, 2019</p>", "2019-11-19")]
    [InlineData("<p>Posted on Maret 30, 2015 by Admin</p>", "2015-03-30")]
    [InlineData("<p>Selasa, 19 Desember 2017</p>", "2017-12-19")]
    [InlineData("<p>19 Kasım 2019</p>", "2019-11-19")]
    [InlineData("<p>2019年11月19日</p>", "2019-11-19")]
    [InlineData("<p>2019년 11월 19일</p>", "2019-11-19")]
    [InlineData("<p>19/11/2019</p>", "2019-11-19")]
    [InlineData("<p>Tuesday 05/11/2019</p>", "2019-11-05")]
    [InlineData("<p>Saturday 05/11/2019</p>", "2019-05-11")]
    [InlineData("<p>05/11/2019</p>", null)]
    [InlineData("<p>3 hours ago</p>", null)]
    [InlineData("<p>19 November 2999</p>", null)]
    public async Task The_day_is_that_of_publication_and_none_where_it_is_not_sure(string line, string? day)
    {
        var document = await ReadAsync($"<h1>Harbour board argues about ice</h1>{line}<div>{Story}</div>");

        document.Published.ShouldBe(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Days_of_a_list_of_other_articles_are_not_that_of_the_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 9).Select(n => $"<div class='teaser'><h5>Another tale number {n}</h5><p>May {n}, 2017</p></div>"));

        (await ReadAsync($"<h1>Harbour board argues about ice</h1><p>Share this story with friends</p>{teasers}<div>{Story}</div>")).Published.ShouldBeNull();
    }

    [Fact]
    public async Task The_language_of_the_words_counts_where_the_template_states_another()
    {
        var german = string.Concat(Enumerable.Repeat("<p>Der Vorstand des Hafens hat am Montag über den Preis des Eises für die Fähre gesprochen, der sich seit dem Frühling verdoppelt hat, und darüber, wer das bezahlen soll.</p>", 4));

        (await ReadAsync($"<h1>Streit über das Eis</h1>{german}", "en")).Language.ShouldBe("de");
        (await ReadAsync($"<h1>Harbour board argues about ice</h1>{Story}", "en-GB")).Language.ShouldBe("en-GB");
    }

    private static async Task<Document> ReadAsync(string body, string? language = null)
    {
        var markup = $"<html{(language is null ? string.Empty : $" lang='{language}'")}><body>{body}</body></html>";
        var pack = await new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([new MemorySource("page.html", Encoding.UTF8.GetBytes(markup))]);
        pack.Failures.ShouldBeEmpty();
        return pack.Documents.ShouldHaveSingleItem();
    }
}
