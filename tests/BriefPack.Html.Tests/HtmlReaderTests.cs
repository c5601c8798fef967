using System.Text;

namespace BriefPack.Html.Tests;

public class HtmlReaderTests
{
    private static readonly SourceInfo Info = new("page.html", "text/html", string.Empty);

    [Fact]
    public void Every_block_level_tag_begins_a_paragraph()
    {
        var document = Read("<h1>Ferry</h1><p>One <b>bold</b> word.</p><ul><li>first<li>second</ul>loose text");

        document.Text.Split("\n\n").ShouldBe(["Ferry", "One bold word.", "first", "second", "loose text"]);
    }

    [Fact]
    public void Spans_of_the_structure_point_into_the_text()
    {
        var document = Read("<div class='story'><p>One.</p><p>See <a href='/x'>the list</a>.</p></div>");

        var structure = document.Get<PageStructure>().ShouldNotBeNull();
        structure.Blocks.Select(block => block.Span.Of(document.Text)).ShouldBe(["One.", "See the list."]);
        structure.Blocks[1].LinkLength.ShouldBe("thelist".Length);
        structure.Blocks[1].Links.ShouldBe(1);
        var paragraph = structure.Elements[structure.Blocks[0].Element];
        paragraph.Name.ShouldBe("p");
        structure.Elements[paragraph.Parent].Hints.ShouldBe("story");
    }

    [Fact]
    public void Scripts_styles_comments_and_drawings_are_no_text()
    {
        var document = Read("<p>Before<script>var a = '<p>no</p>';</script><style>p{}</style><!-- <p>no</p> --><svg><text>no</text></svg> after.</p>");

        document.Text.ShouldBe("Before after.");
    }

    [Fact]
    public void Two_line_breaks_end_a_paragraph_and_one_does_not()
    {
        Read("<div>One<br>line<br><br>Two</div>").Text.ShouldBe("One\nline\n\nTwo");
    }

    [Fact]
    public void A_row_of_short_cells_is_one_paragraph()
    {
        Read("<table><tr><td>Fuel</td><td>1.6</td></tr><tr><td>Ferries</td><td>0.8</td></tr></table>").Text.ShouldBe("Fuel\t1.6\n\nFerries\t0.8");
    }

    [Fact]
    public void A_menu_that_hovers_over_a_word_does_not_break_the_sentence()
    {
        var document = Read("<p>The vote by Senator <span>Lind<span><a href=1>More about Senator Lind here</a> <a href=2>Lind on the harbour budget</a></span></span> was close.</p>");

        document.Text.ShouldStartWith("The vote by Senator Lind was close.\n\n");
    }

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"A headline\",\"author\":[{\"name\":\"Ana Lind\"},{\"name\":\"Bo Berg\"}],\"datePublished\":\"2020-05-06T23:30:00-05:00\",\"publisher\":{\"name\":\"The Sound\"}}</script>")]
    [InlineData("<meta property='og:title' content='A headline'><meta name='author' content='By Ana Lind and Bo Berg'><meta property='article:published_time' content='2020-05-06'><meta property='og:site_name' content='The Sound'>")]
    [InlineData("<title>A headline | The Sound</title><meta property='og:site_name' content='The Sound'><meta name='dc.creator' content='Ana Lind'><meta name='dc.creator' content='Bo Berg'><meta name='dc.date' content='2020-05-06'>")]
    public void Metadata_is_read_from_what_the_page_states(string head)
    {
        var document = Read($"<html lang='en-gb'><head>{head}<link rel='canonical' href='https://sound.example/a'></head><body><p>Text.</p></body></html>");

        document.Title.ShouldBe("A headline");
        document.Authors.ShouldBe(["Ana Lind", "Bo Berg"]);
        document.Published.ShouldBe(new DateOnly(2020, 5, 6));
        document.Publisher.ShouldBe("The Sound");
        document.Language.ShouldBe("en-GB");
        document.Url.ShouldBe("https://sound.example/a");
    }

    [Theory]
    [InlineData("TOM KRAY, SBC Auto Writer", "Tom Kray")]
    [InlineData("Ana Lind | Sound Media for Sound.example", "Ana Lind")]
    [InlineData("Analysis by Ana Lind, SBC Editor-at-large", "Ana Lind")]
    [InlineData("Текст: Анна Линд, Гость", "Анна Линд")]
    [InlineData("Ana Lind, MS, RDN", "Ana Lind")]
    [InlineData("Ana Lind and Bo Berg, Associated Press", "Ana Lind|Bo Berg")]
    [InlineData("Associated Press", "Associated Press")]
    [InlineData("jdadmin", "")]
    [InlineData("Admin", "")]
    [InlineData("https://sound.example/authors/ana", "")]
    [InlineData("The Sound", "")]
    public void Stated_authors_are_people_without_roles_agencies_and_accounts(string stated, string authors) =>
        string.Join('|', Read($"<head><meta property='og:site_name' content='The Sound | News that floats'><meta name='author' content='{stated}'></head><p>Text.</p>").Authors).ShouldBe(authors);

    [Fact]
    public void The_address_gives_the_day_where_nothing_else_does_and_the_site_its_name()
    {
        var document = Read("<head><title>About boats – Boat House Entertainment</title><link rel='canonical' href='https://boathouse.example/2019/11/19/about-boats'></head><p>Text.</p>");

        document.Published.ShouldBe(new DateOnly(2019, 11, 19));
        document.Title.ShouldBe("About boats");
        Read("<head><meta property='og:site_name' content='The Sound | News that floats'></head><p>Text.</p>").Publisher.ShouldBe("The Sound");
    }

    [Fact]
    public void Links_to_style_sheets_are_cut_and_what_describes_the_page_is_not()
    {
        var document = Read("<head><link rel=stylesheet href='a>b.css'><link rel='canonical' href='https://sound.example/a'><link rel=icon href=x></head><p>Text.</p><p>More.<link rel=stylesheet href=y> And more.</p>");

        document.Url.ShouldBe("https://sound.example/a");
        document.Text.ShouldBe("Text.\n\nMore. And more.");
    }

    [Theory]
    [InlineData("utf-8", "utf-8", "windows-1251", "Привет, мир, это сайт")]
    [InlineData("utf-16", "utf-16", "iso-8859-1", "Déjà vu")]
    [InlineData("utf-8", "", "shift_jis", "日本語の新聞")]
    public void What_the_bytes_are_counts_more_than_what_the_page_declares(string encoding, string mark, string declared, string text)
    {
        var codec = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark.Length > 0 ? codec.GetPreamble() : [], .. codec.GetBytes($"<meta charset='{declared}'><p>{text}</p>")];

        HtmlReader.Read(bytes, "x", Info).Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("windows-1251", "<meta charset='windows-1251'><p>Привет, мир</p>", "Привет, мир")]
    [InlineData("shift_jis", "<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'><p>日本語の新聞</p>", "日本語の新聞")]
    [InlineData("iso-8859-1", "<meta charset=iso-8859-1><p>Müller aß Käse</p>", "Müller aß Käse")]
    [InlineData("utf-16", "<p>Déjà vu</p>", "Déjà vu")]
    [InlineData("windows-1251", "<p>Это довольно длинное предложение без указания кодировки, и читать его всё равно надо правильно</p>", "Это довольно длинное предложение без указания кодировки, и читать его всё равно надо правильно")]
    [InlineData("gb18030", "<p>这是一个没有声明编码的网页，它的文字仍然应该正确显示出来，因为读者想看新闻。</p>", "这是一个没有声明编码的网页，它的文字仍然应该正确显示出来，因为读者想看新闻。")]
    public void The_encoding_is_found(string encoding, string markup, string text)
    {
        var codec = encoding == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. codec.GetPreamble(), .. codec.GetBytes(markup)];

        HtmlReader.Read(bytes, "x", Info).Text.ShouldBe(text);
    }

    [Fact]
    public void Binary_rubbish_is_refused()
    {
        var bytes = new byte[200_000];
        new Random(7).NextBytes(bytes);

        Should.Throw<InvalidDataException>(() => HtmlReader.Read(bytes, "x", Info)).Message.ShouldContain("binary");
    }

    [Fact]
    public void A_page_without_text_says_what_to_do()
    {
        Should.Throw<InvalidDataException>(() => Read("<html><body><script>render()</script></body></html>")).Message.ShouldContain("scripts");
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b><i>", 50_000)]
    [InlineData("<span class=a>", 100_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<p><a href=x>", 50_000)]
    [InlineData("<font color=red>", 100_000)]
    [InlineData("<a-b>", 100_000)]
    public async Task Deep_nesting_neither_exhausts_the_stack_nor_takes_for_ever(string tags, int times)
    {
        var markup = new StringBuilder("<p>The text before is read.</p>").Insert(0, string.Empty);
        for (var i = 0; i < times; i++)
            markup.Append(tags);
        markup.Append("deep text");

        var reading = Task.Run(() => Read(markup.ToString()));

        (await reading.WaitAsync(TimeSpan.FromSeconds(20))).Text.ShouldStartWith("The text before is read.");
    }

    [Theory]
    [InlineData("<p>One<p>Two</div></b></p></p>Three")]
    [InlineData("<html><body><p>One</body></html><p>Two")]
    [InlineData("<p>One <a href='x>broken</p><p>Two</p>")]
    [InlineData("<!-- never closed <p>One")]
    [InlineData("<p>One</p><script>never closed <p>Two</p>")]
    [InlineData("<")]
    [InlineData("plain text without any tag")]
    public void Broken_markup_is_read_as_far_as_it_goes(string markup)
    {
        try
        {
            var document = Read(markup);
            var structure = document.Get<PageStructure>().ShouldNotBeNull();
            structure.Blocks.ShouldAllBe(block => block.Span.IsInside(document.Text.Length));
        }
        catch (InvalidDataException error)
        {
            error.Message.ShouldContain("no text");
        }
    }

    private static Document Read(string markup) => HtmlReader.Read(Encoding.UTF8.GetBytes(markup), "x", Info);
}
