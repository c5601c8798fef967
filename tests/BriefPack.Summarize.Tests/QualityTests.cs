using System.Text.Json;
using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;
using BriefPack.Tests.Shared;

namespace BriefPack.Summarize.Tests;

public class QualityTests
{
    [SharedDataFact]
    public void Rouge_on_the_measuring_data_does_not_fall_and_every_sentence_is_there_word_for_word()
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")));
        var tokens = new RougeTokens();
        foreach (var set in SummaryBench.Read(SharedData.PathOf("bench", "summary")).GroupBy(item => item.Set))
        {
            var scores = set.Select(item => Rouge.Best(
                [.. SummaryBench.Cut(Summary(item), item.Words).Select(tokens.Of)],
                [.. item.References.Select(reference => reference.Select(tokens.Of).ToArray())])).ToList();
            var floor = floors.RootElement.GetProperty(set.Key);
            (100 * scores.Average(score => score.R1)).ShouldBeGreaterThanOrEqualTo(floor.GetProperty("r1").GetDouble(), set.Key);
            (100 * scores.Average(score => score.R2)).ShouldBeGreaterThanOrEqualTo(floor.GetProperty("r2").GetDouble(), set.Key);
            (100 * scores.Average(score => score.RL)).ShouldBeGreaterThanOrEqualTo(floor.GetProperty("rL").GetDouble(), set.Key);
        }
    }

    private static IEnumerable<string> Summary(SummaryCase item)
    {
        List<Article> articles = [.. item.Texts.Select((text, i) => ArticleReader.Read(item.Files[i], text))];
        if (!item.IsCluster)
            return Spans(articles[0], new ArticleSummarizer(new(item.Words)).Summarize(articles[0]));
        var summary = new PackSummarizer(new() { PackWords = item.Words }).Summarize(articles).Summary;
        return summary.Sentences.SelectMany(sentence => Spans(articles.Single(article => article.Id == sentence.Document), [sentence.Sentence]));
    }

    private static IEnumerable<string> Spans(Article article, IEnumerable<Span> spans)
    {
        foreach (var span in spans)
        {
            span.IsInside(article.Text.Length).ShouldBeTrue();
            span.Length.ShouldBePositive();
            yield return span.Of(article.Text);
        }
    }
}
