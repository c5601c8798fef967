using System.Text;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Tests.Shared;

namespace BriefPack.Clean.Tests;

public class WrappedTextTests
{
    private static readonly string[] Paragraphs =
    [
        "The harbour board voted on Tuesday to dredge the inner basin for the first time since 1988, after two coasters ran aground on the same spring tide.",
        "The work will take five weeks and close the fish quay at night. Boats that land before six in the evening will not be affected, the harbour master said.",
        "“We measured it twice, because nobody believed the first figure,” said the harbour master, Inge Falk. “There is less water than paint under some of these boats.”",
        "The board has set aside 2.4 million crowns. A third of the sum comes from the county, which uses the basin for its ferry in the winter months.",
        "Two members voted against the plan. They wanted the mud to be tested first, because the old dye works stood above the basin until the seventies.",
    ];

    public static TheoryData<string> Examples => [.. Read().Select(example => example.Title)];

    public static TheoryData<int> Columns => [.. Enumerable.Range(32, 60)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_examples_of_wrapped_text_hold(string title)
    {
        var (_, input, text) = Read().Single(candidate => candidate.Title == title);

        var document = await Cleaning.CleanAsync(input);

        document.Text.ShouldBe(text.Replace("\n", "\n\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_text_wrapped_at_any_column_becomes_its_paragraphs_again(int columns)
    {
        var wrapped = string.Join("\n\n", Paragraphs.Select(paragraph => Wrap(paragraph, columns)));

        LineWrap.Undo(wrapped, CueLexicon.Default).ShouldBe(string.Join("\n\n", Paragraphs));
    }

    [Theory]
    [InlineData("Home\nabout us\nour people\nwrite to us\nSign in\nprivacy\nterms of use\n")]
    [InlineData("Flour, two cups\nbutter, as much as an egg\nsalt\nwater from the well\nwhat is left of the cheese\n")]
    [InlineData("The boats go out at night and nobody asks\nwhere,\nand the lamps on the quay burn on\nuntil there is more daylight than lamp,\nand then\nnobody asks.\n")]
    public void Short_lines_of_their_own_stay_apart(string text) =>
        LineWrap.Undo(text, CueLexicon.Default).ShouldBeSameAs(text);

    [Fact]
    public void A_text_of_paragraphs_stays_as_it_is()
    {
        var text = string.Join('\n', Paragraphs);

        LineWrap.Undo(text, CueLexicon.Default).ShouldBeSameAs(text);
    }

    [Fact]
    public void Lists_and_bylines_beside_wrapped_text_stay_lines()
    {
        var text = "By Ana Lindqvist\n3 March 2024\n\n" + string.Join("\n\n", Paragraphs.Select(paragraph => Wrap(paragraph, 70))) + "\n\n• check the roster on the notice board or with the steward of the quay\n• bring the card\n";

        var lines = LineWrap.Undo(text, CueLexicon.Default).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldBe(["By Ana Lindqvist", "3 March 2024", .. Paragraphs, "• check the roster on the notice board or with the steward of the quay", "• bring the card"]);
    }

    private static string Wrap(string paragraph, int columns)
    {
        var text = new StringBuilder();
        var length = 0;
        foreach (var word in paragraph.Split(' '))
        {
            if (length > 0 && length + 1 + word.Length > columns)
                (length, _) = (0, text.Append('\n'));
            else if (length > 0)
                (length, _) = (length + 1, text.Append(' '));
            text.Append(word);
            length += word.Length;
        }

        return text.ToString();
    }

    private static IEnumerable<(string Title, string Input, string Text)> Read()
    {
        var text = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Clean.Tests", "Specs", "wrapped.md")).ReplaceLineEndings("\n");
        foreach (var section in text.Split("\n## ").Skip(1))
            yield return (section[..section.IndexOf('\n', StringComparison.Ordinal)], Fence(section, "in"), Fence(section, "text"));
    }

    private static string Fence(string text, string name)
    {
        var start = text.IndexOf($"```{name}\n", StringComparison.Ordinal) + name.Length + 4;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
