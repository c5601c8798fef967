using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;
using FsCheck;
using FsCheck.Fluent;

namespace BriefPack.Summarize.Tests;

public class SpanPropertyTests
{
    private static readonly string[] Pieces =
    [
        "The ferry ran aground off Harrowby. ", "He said so. ", "\"I saw it,\" she said. ", "But it did not last", "\n\n", "\n", "HARROWBY (News) - Two men fled. ", " ", "?! ",
        "北の星号は座礁した。", "U.S. ", "“We were late. ", "On Friday the council met in Port Elsan. ", "\ud83d\ude00", "\ud83d", "Mr. Falk paid $5.50. ", "\t", "-- ", "The",
    ];

    [Fact]
    public void Whatever_the_text_the_spans_are_in_order_do_not_overlap_and_lie_inside_it()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        Check.QuickThrowOnFailure(Prop.ForAll(texts, Gen.Choose(5, 200).ToArbitrary(), (text, words) =>
        {
            var article = ArticleReader.Read("a", text);
            foreach (var budget in new[] { new SummaryBudget(words), new SummaryBudget(words, 1 + (words % 7)) })
            {
                var spans = new ArticleSummarizer(budget).Summarize(article).ToList();
                if (spans.Exists(span => span.Length <= 0 || !span.IsInside(text.Length)) || spans.Zip(spans.Skip(1)).Any(pair => pair.First.End > pair.Second.Start))
                    return false;
            }
            return true;
        }));
    }

    [Fact]
    public void A_longer_budget_never_gives_fewer_words()
    {
        var article = ArticleReader.Read("a", Texts.FerryGazette + "\n\n" + Texts.FerryPost + "\n\n" + Texts.Orchard);
        var lengths = Enumerable.Range(1, 20).Select(i => new ArticleSummarizer(new(i * 10)).Summarize(article).Sum(span => span.Length)).ToList();
        lengths[^1].ShouldBeGreaterThan(lengths[0]);
        foreach (var (words, length) in Enumerable.Range(1, 20).Zip(lengths))
            length.ShouldBeGreaterThan(Math.Min(words * 10, article.Words / 2) * 2);
    }
}
