using System.Text;
using BriefPack.Html;

namespace BriefPack.Clean.Tests;

public class LargePageTests
{
    private const string Paragraph = "The board met again on Monday and talked about the price of ice, which has doubled since the spring, and about who is to pay for it.";

    [Theory]
    [InlineData("p", 5_000_000)]
    [InlineData("li", 5_000_000)]
    [InlineData("td", 3_000_000)]
    public async Task A_page_of_five_megabytes_is_cleaned(string tag, int size)
    {
        var markup = new StringBuilder("<html><body><h1>Ice</h1><table><tr>");
        while (markup.Length < size)
            markup.Append('<').Append(tag).Append('>').Append(Paragraph).Append("</").Append(tag).Append('>');

        var pack = await new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([new MemorySource("ice.html", markup.ToString())]).WaitAsync(TimeSpan.FromMinutes(2));

        pack.Failures.ShouldBeEmpty();
        pack.Documents.ShouldHaveSingleItem().Text.ShouldContain(Paragraph);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("")]
    public async Task A_text_of_five_megabytes_is_cleaned(string between)
    {
        var text = string.Concat(Enumerable.Repeat(Paragraph + between, 5_000_000 / Paragraph.Length));

        var document = await Cleaning.CleanAsync(text).WaitAsync(TimeSpan.FromMinutes(2));

        document.Text.ShouldStartWith(Paragraph);
    }

    [Fact]
    public async Task A_page_that_is_one_big_table_without_blocks_is_not_left_empty()
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(n => $"<tr><td><font size=2>{Paragraph} That was meeting number {n}.</font></td></tr>"));

        var pack = await new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([new MemorySource("old.html", $"<table>{rows}</table>")]);

        pack.Documents.ShouldHaveSingleItem().Text.ShouldContain("meeting number 7");
    }
}
