using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Tests;

public class TopicsTests
{
    private static Pack Mixed(SummarizeOptions? options = null) => Run.Stage(options ?? new(),
        Run.Doc("a", Texts.FerryGazette), Run.Doc("x", Texts.Orchard), Run.Doc("b", Texts.FerryPost), Run.Doc("c", Texts.FerryHerald));

    [Fact]
    public void Articles_on_one_story_are_one_topic_named_by_what_tells_it_from_the_rest()
    {
        var topic = Mixed().Get<Topics>()!.Items.ShouldHaveSingleItem();

        topic.Documents.ShouldBe(["a", "b", "c"]);
        topic.Name.ShouldBe("Skerry Lines, Harrowby, ran aground");
        topic.Summary.ShouldNotBeEmpty();
        topic.Summary.ShouldAllBe(sentence => topic.Documents.Contains(sentence.Document));
    }

    [Fact]
    public void Topics_do_not_depend_on_the_threads_or_the_run() =>
        Mixed().Get<Topics>()!.Items[0].Summary.ShouldBe(Mixed().Get<Topics>()!.Items[0].Summary, new SameSentence());

    [Fact]
    public void The_story_that_most_articles_tell_comes_first_in_the_summary_of_the_pack()
    {
        var summary = Mixed().Get<PackSummary>()!.Sentences;

        summary[0].Document.ShouldNotBe("x");
        summary.ShouldContain(sentence => sentence.Document == "x");
    }

    [Fact]
    public void A_number_of_sentences_for_the_pack_is_kept_to()
    {
        for (var sentences = 1; sentences <= 6; sentences++)
            Mixed(new() { PackSentences = sentences }).Get<PackSummary>()!.Sentences.Length.ShouldBe(sentences);
    }

    [Fact]
    public void The_section_prints_topics_only_where_the_pack_has_other_stories_too()
    {
        var mixed = Mixed();
        var one = Run.Stage(new(), Run.Doc("a", Texts.FerryGazette), Run.Doc("b", Texts.FerryPost));

        new TopicsSection().Compose(mixed, new(mixed)).OfType<HeadingBlock>().Count().ShouldBe(2);
        new TopicsSection().Compose(one, new(one)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_article_is_in_exactly_one_topic()
    {
        List<Article> articles = [.. new[] { Texts.FerryGazette, Texts.Orchard, Texts.FerryPost, "", Texts.FerryHerald }.Select((text, i) => ArticleReader.Read($"{i}", text))];

        TopicFinder.Find(articles).SelectMany(group => group).Order().ShouldBe(Enumerable.Range(0, 5));
        TopicFinder.Find([]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("it", "il", "che", "di")]
    [InlineData("ru", "и", "на", "не")]
    [InlineData("en", "the", "and", "of")]
    public void The_small_words_of_a_language_are_no_terms(string language, params string[] words)
    {
        var sentence = ArticleReader.Read("a", string.Join(' ', words) + " Kestrel.", language: language).Sentences.ShouldHaveSingleItem();

        sentence.Terms.Select(term => term.IsFunctionWord).ShouldBe([true, true, true, false]);
    }

    private sealed class SameSentence : IEqualityComparer<PackSentence>
    {
        public bool Equals(PackSentence? x, PackSentence? y) =>
            x!.Document == y!.Document && x.Sentence == y.Sentence && x.AlsoReportedBy.SequenceEqual(y.AlsoReportedBy);

        public int GetHashCode(PackSentence obj) => obj.Sentence.GetHashCode();
    }

    [Fact]
    public void A_topic_is_the_sum_of_the_articles_that_are_in_it_now()
    {
        TopicVector ferry = new([1, 2], [0.6, 0.8]), storm = new([2, 3], [0.8, 0.6]), council = new([4], [1]);
        var index = new TopicIndex();
        var (first, second) = (index.New(), index.New());
        index.Add(first, ferry);
        index.Add(second, council);
        index.Add(second, ferry);

        index.Cosines(storm).ToArray().ShouldBe([0.64, 0.64 / Math.Sqrt(2)], 1e-9);

        index.Add(first, storm);
        index.Remove(second, ferry);

        index.Cosines(storm)[first].ShouldBe(1.64 / index.Length(first), 1e-9);
        index.Length(first).ShouldBe(Math.Sqrt((0.6 * 0.6) + (1.6 * 1.6) + (0.6 * 0.6)), 1e-9);
        index.Cosines(storm)[second].ShouldBe(0, 1e-9);
        index.Length(second).ShouldBe(1, 1e-9);
    }
}
