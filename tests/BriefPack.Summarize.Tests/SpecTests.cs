using System.Globalization;
using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Tests;

/// <summary>Runs the tables in <c>Specs</c>.</summary>
public class SpecTests
{
    public static TheoryData<string, string> StandAloneRows => Rows("stand-alone.md");

    public static TheoryData<string, string> DatelineRows => Rows("datelines.md");

    public static TheoryData<string, string> LostStopRows => Rows("lost-stops.md");

    public static TheoryData<string, string> PageRows => Rows("page-of-the-pack.md");

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

    [Theory]
    [MemberData(nameof(LostStopRows))]
    public void A_lost_stop_ends_a_sentence_as_specified(string text, string sentences) =>
        ArticleReader.Read("a", text).Sentences.Length.ToString(CultureInfo.InvariantCulture).ShouldBe(sentences);

    [Theory]
    [MemberData(nameof(PageRows))]
    public void A_sentence_on_the_page_of_a_pack_is_taken_as_specified(string sentence, string expected)
    {
        var read = ArticleReader.Read("a", sentence).Sentences.Last();

        var found = !Statement.Is(read, 9) ? "no statement"
            : read.Has(SentenceTraits.NeedsArticle) ? "leans on its article"
            : read.Has(SentenceTraits.DefiniteOpening) ? "opens with a thing unknown" : "statement";
        found.ShouldBe(expected);
    }

    private static TheoryData<string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", file)).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1))
        {
            var cells = line.Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|');
            rows.Add(cells[1].Trim().Replace('\u0001', '|'), cells[2].Trim());
        }
        return rows;
    }
}
