namespace BriefPack.Word.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void The_same_composition_gives_the_same_bytes()
    {
        var first = WordFile.Write(Everything.Composition);
        WordFile.Write(Everything.Composition).ShouldBe(first);
    }
}
