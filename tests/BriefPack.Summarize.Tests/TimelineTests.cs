namespace BriefPack.Summarize.Tests;

public class TimelineTests
{
    private static readonly DateOnly Wednesday = new(2026, 3, 4);

    [Fact]
    public void Relative_dates_are_counted_from_the_day_of_publication()
    {
        var pack = Run.Stage(new(), Run.Doc("a", Texts.FerryGazette, published: Wednesday));

        var item = pack.Get<Timeline>()!.Events.Single(item => item.Sentence.Of(Texts.FerryGazette).Contains("ran aground", StringComparison.Ordinal));
        item.Date.ShouldBe(new(2026, 3, 3));
        item.Expression.Of(Texts.FerryGazette).ShouldContain("Tuesday");
    }

    [Fact]
    public void Events_stand_by_date_and_say_who_else_reports_them()
    {
        const string first = "The Harrowby bridge was closed on 2 March 2026 after engineers found cracks in two of its piers. Traffic was led over Tilbury Cross.";
        const string second = "Cracks in two piers led engineers to close the Harrowby bridge on 2 March 2026. The council had opened it on 14 May 1998.";

        var events = Run.Stage(new(), Run.Doc("a", first), Run.Doc("b", second)).Get<Timeline>()!.Events;

        events.Select(item => item.Date).ShouldBe([new(1998, 5, 14), new(2026, 3, 2)]);
        events[1].AlsoReportedBy.ShouldBe(["b"]);
    }

    [Fact]
    public void Without_a_day_of_publication_relative_dates_are_left_out() =>
        Run.Stage(new(), Run.Doc("a", Texts.FerryGazette)).Get<Timeline>()!.Events.ShouldBeEmpty();

    [Fact]
    public void The_number_of_events_is_kept_to_and_the_section_needs_two()
    {
        var document = Run.Doc("a", Texts.FerryGazette, published: Wednesday);

        Run.Stage(new() { TimelineEvents = 0 }, document).Get<Timeline>()!.Events.ShouldBeEmpty();
        var one = Run.Stage(new() { TimelineEvents = 1 }, document);
        one.Get<Timeline>()!.Events.Length.ShouldBe(1);
        new TimelineSection().Compose(one, new(one)).ShouldBeEmpty();
        var all = Run.Stage(new(), document);
        new TimelineSection().Compose(all, new(all)).OfType<TableBlock>().Single().Rows.Length.ShouldBe(all.Get<Timeline>()!.Events.Length);
    }
}
