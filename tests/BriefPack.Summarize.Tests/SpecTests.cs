using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Tests;

/// <summary>Runs the tables in <c>Specs</c>.</summary>
public class SpecTests
{
    public static TheoryData<string, string> StandAloneRows => Rows("stand-alone.md");

    public static TheoryData<string, string> DatelineRows => Rows("datelines.md");

    [Theory]
    [MemberData(nameof(StandAloneRows))]
    public void A_sentence_points_back_or_stands_alone_as_specified(string sentence, string expected)
    {
        var article = ArticleReader.Read("a", "The council met. " + sentence);

        var last = article.Sentences.Skip(1).ToList();
        last.ShouldNotBeEmpty();
        last[0].Has(SentenceTraits.PointsBack).ShouldBe(expected == "points back");
    }

    [Theory]
    [MemberData(nameof(DatelineRows))]
    public void An_article_begins_behind_its_dateline(string text, string start) =>
        ArticleReader.Read("a", text).Sentences.Select(sentence => sentence.Span.Of(text)).ShouldContain(sentence => sentence.StartsWith(start, StringComparison.Ordinal));

    private static TheoryData<string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", file)).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1))
            rows.Add(line.Split('|')[1].Trim(), line.Split('|')[2].Trim());
        return rows;
    }
}
