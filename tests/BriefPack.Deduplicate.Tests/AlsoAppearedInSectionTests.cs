namespace BriefPack.Deduplicate.Tests;

public class AlsoAppearedInSectionTests
{
    [Fact]
    public void A_version_is_named_with_publisher_date_title_and_what_differs()
    {
        const string shared = "The harbour authority of Estmark opened its new northern quay on Monday after four years of work.\n\n";
        var printed = Stories.Document("a", shared + "The work cost 310 million crowns, Ada Brenner said at the opening in the old customs house.", title: "Quay opens");
        var other = Stories.Document("b", shared + "The work cost 330 million crowns, Ada Brenner said at the opening in the old customs house.\n\nProtesters blocked the ferry terminal for an hour.",
            "Corvane Times", new DateOnly(2026, 11, 20), "Northern quay opens at last").With(new DuplicateMark("a", 0.8125));

        Print(printed, other).ShouldBe([
            "# Also appeared in",
            "Corvane Times, 20 November 2026: Northern quay opens at last (81% of it is printed above)",
            "Different there: 330 (here 310)",
            "Only there: Protesters blocked the ferry terminal for an hour.",
        ]);
    }

    [Fact]
    public void A_cut_paragraph_is_named()
    {
        var paragraphs = Stories.Paragraphs(4, 120);
        var printed = Stories.Document("a", string.Join("\n\n", paragraphs));
        var other = Stories.Document("b", paragraphs[0] + "\n\n" + paragraphs[1]).With(new DuplicateMark("a", 1));

        Print(printed, other).ShouldBe(["# Also appeared in", "b.txt (all of it is printed above)", "Not there: " + paragraphs[2]]);
    }

    [Fact]
    public void An_article_without_other_versions_gets_nothing()
    {
        Print(Stories.Document("a", "Only one.")).ShouldBeEmpty();
    }

    private static List<string> Print(Document printed, params Document[] others)
    {
        var pack = new Pack { Title = "Pack", Created = DateTimeOffset.UnixEpoch, Documents = [printed, .. others] }
            .With(new DuplicateGroups(others.Length == 0 ? [] : [new DuplicateGroup(printed.Id, [printed.Id, .. others.Select(other => other.Id)])]));
        return [.. new AlsoAppearedInSection().Compose(printed, pack, new SectionContext(pack)).SelectMany(Lines)];
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        HeadingBlock heading => ["# " + Words(heading.Content)],
        ParagraphBlock paragraph => [Words(paragraph.Content)],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Lines),
        _ => throw new InvalidOperationException("The section has no such block: " + block),
    };

    private static string Words(IEnumerable<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        TextRun run => run.Text,
        Emphasis emphasis => Words(emphasis.Content),
        Strong strong => Words(strong.Content),
        _ => throw new InvalidOperationException("The section has no such inline: " + inline),
    }));
}
