using BriefPack.Testing;

namespace Company.Plugin_1.Tests;

public class SampleSectionTests
{
    [Fact]
    public void Every_article_has_a_row()
    {
        var text = BlockText.Of(new SampleSection(new SampleOptions()).Compose(TestDocument.Of("One word.", title: "First"), TestDocument.Of(string.Join(' ', Enumerable.Repeat("word", 500)), title: "Second")));
        Assert.Contains("First [1] | 1", text);
        Assert.Contains("Second [2] | 3", text);
    }

    [Fact]
    public void A_pack_without_articles_has_no_section() => Assert.Empty(new SampleSection(new SampleOptions()).Compose(TestPack.Of()));

    [Fact]
    public void Every_article_has_a_line() => Assert.Equal("1 min", BlockText.Of(new SampleLine().Compose(TestDocument.Of("One word."))));
}
