namespace BriefPack.Abstractions.Tests;

public class AnnotationSetTests
{
    private sealed record First(int Value) : IAnnotation;

    private sealed record Second(int Value) : IAnnotation;

    [Fact]
    public void A_set_holds_one_annotation_of_each_type()
    {
        var set = AnnotationSet.Empty.With(new First(1)).With(new Second(2)).With(new First(3));

        set.Count.ShouldBe(2);
        set.Get<First>().ShouldBe(new First(3));
        set.Get<Second>().ShouldBe(new Second(2));
    }

    [Fact]
    public void A_changed_set_leaves_the_old_one_as_it_was()
    {
        var set = AnnotationSet.Empty.With(new First(1));

        set.With(new First(2));
        set.Without(typeof(First));

        set.Get<First>().ShouldBe(new First(1));
    }

    [Fact]
    public void Taking_away_what_is_not_there_gives_the_set_itself() =>
        AnnotationSet.Empty.Without(typeof(First)).ShouldBeSameAs(AnnotationSet.Empty);
}
