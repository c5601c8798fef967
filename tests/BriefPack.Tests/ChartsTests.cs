using BriefPack.Tests.Fixtures;

namespace BriefPack.Tests;

public sealed class ChartsTests
{
    [Fact]
    public void Articles_are_counted_per_day_with_the_days_between()
    {
        var figure = Figures(("A", new DateOnly(2026, 11, 18)), ("A", new DateOnly(2026, 11, 18)), ("A", new DateOnly(2026, 11, 20)), ("A", null)).ShouldHaveSingleItem();

        figure.AlternativeText.ShouldBe("Bar chart of articles per day. 18 November 2026: 2, 20 November 2026: 1.");
        Labels(figure).ShouldBe(["2", "18 Nov", "19 Nov", "1", "20 Nov"]);
        figure.Drawing.Shapes.OfType<RectangleShape>().Count().ShouldBe(2);
        ((TextRun)figure.Caption[0]).Text.ShouldEndWith("; 1 without a date.");
    }

    [Fact]
    public void Publications_are_ordered_by_their_articles()
    {
        var figure = Figures(("Times", null), ("Post", null), ("Post", null), ("Echo", null)).ShouldHaveSingleItem();

        figure.AlternativeText.ShouldBe("Bar chart of articles per publication. Post: 2, Echo: 1, Times: 1.");
        var bars = figure.Drawing.Shapes.OfType<RectangleShape>().ToList();
        bars[0].Width.ShouldBe(2 * bars[1].Width, 1e-9);
    }

    [Fact]
    public void Dates_that_lie_far_apart_are_counted_per_month_or_year()
    {
        Figures(("A", new DateOnly(2026, 1, 5)), ("A", new DateOnly(2026, 11, 18)))[0].AlternativeText.ShouldContain("per month. January 2026: 1, November 2026: 1");
        Figures(("A", new DateOnly(2001, 1, 5)), ("A", new DateOnly(2026, 11, 18)))[0].AlternativeText.ShouldContain("per year. 2001: 1, 2026: 1");
        Figures(("A", new DateOnly(1, 1, 1)), ("A", new DateOnly(2026, 11, 18)))[0].Drawing.Shapes.OfType<RectangleShape>().Count().ShouldBe(2);
    }

    [Fact]
    public void A_few_articles_make_no_chart_unless_it_is_asked_for()
    {
        var pack = new Pack
        {
            Title = "Pack",
            Created = default,
            Documents = [.. Enumerable.Range(1, 7).Select(day => new Document { Id = $"{day}", Source = new SourceInfo("a.txt", "", ""), Text = "Text.", Published = new DateOnly(2026, 11, day) })],
        };

        Building.New().Build().Compose(pack).Sections.ShouldNotContain(section => section.Name == "charts");
    }

    [Fact]
    public void One_day_and_one_publication_make_no_chart() => Figures(("A", new DateOnly(2026, 11, 18)), ("A", new DateOnly(2026, 11, 18))).ShouldBeEmpty();

    [Fact]
    public void Many_publications_end_in_a_bar_for_the_others()
    {
        var figure = Figures([.. Enumerable.Range(0, 40).Select(number => ($"Paper {number}", (DateOnly?)null))]).ShouldHaveSingleItem();

        figure.AlternativeText.ShouldEndWith("26 others: 26.");
    }

    private static IEnumerable<string> Labels(FigureBlock figure) => figure.Drawing.Shapes.OfType<LabelShape>().Select(label => label.Text);

    private static List<FigureBlock> Figures(params (string Publisher, DateOnly? Date)[] articles)
    {
        var pack = new Pack
        {
            Title = "Pack",
            Created = default,
            Documents = [.. articles.Select((article, index) => new Document
            {
                Id = $"{index}", Source = new SourceInfo($"{index}.txt", "text/plain", ""), Text = "Text.", Publisher = article.Publisher, Published = article.Date,
            })],
        };
        var builder = Building.New();
        builder.Configure<ChartsOptions>("charts", options => options.FewestDocuments = 1);
        return [.. builder.Build().Compose(pack).Sections.Where(section => section.Name == "charts")
            .SelectMany(section => section.Blocks).OfType<GroupBlock>().SelectMany(group => group.Blocks).OfType<FigureBlock>()];
    }
}
