using System.Text;
using BriefPack;
using BriefPack.Testing;

namespace Company.Plugin_1.Tests;

public class SampleWriterTests
{
    [Fact]
    public async Task Blocks_become_Markdown()
    {
        var file = await new SampleWriter().WriteAsync(
            new HeadingBlock(2, "Harbour"),
            new ParagraphBlock([new TextRun("It is "), new Strong("closed"), new TextRun(".")]),
            new ListBlock(true, [new ListItem(new TextRun("one")), new ListItem(new TextRun("two"))]),
            new QuotationBlock([new TextRun("We wait.")], [new TextRun("A captain")]),
            new TableBlock([new TableColumn("Ship"), new TableColumn("Days")], [new TableRow([[new TextRun("Ada")], [new TextRun("3")]])]));
        Assert.Equal("## Harbour\n\nIt is **closed**.\n\n1. one\n\n2. two\n\n> We wait. — A captain\n\n| Ship | Days |\n| --- | --- |\n| Ada | 3 |\n\n", Encoding.UTF8.GetString(file));
    }
}
