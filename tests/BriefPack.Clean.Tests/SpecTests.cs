using BriefPack.Tests.Shared;

namespace BriefPack.Clean.Tests;

public class SpecTests
{
    public static TheoryData<string> Examples => [.. Read().Select(example => example.Title)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_examples_of_the_specs_hold(string title)
    {
        var example = Read().Single(candidate => candidate.Title == title);

        var document = await Cleaning.CleanAsync(example.Input);

        document.Text.ShouldBe(example.Body.ReplaceLineEndings("\n").Replace("\n", "\n\n", StringComparison.Ordinal));
        var removed = document.Get<RemovedText>().ShouldNotBeNull().Items.Select(item => $"{item.Text} [{item.Reason}]").ToList();
        foreach (var line in example.Removed.Split('\n'))
            removed.ShouldContain(line);
    }

    private static IEnumerable<(string Title, string Input, string Body, string Removed)> Read()
    {
        var text = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Clean.Tests", "Specs", "boilerplate.md")).ReplaceLineEndings("\n");
        var body = Fence(text, "body");
        foreach (var section in text.Split("\n## ").Skip(1))
            yield return (section[..section.IndexOf('\n', StringComparison.Ordinal)], Fence(section, "in").Replace("...", body, StringComparison.Ordinal), body, Fence(section, "removed"));
    }

    private static string Fence(string text, string name)
    {
        var start = text.IndexOf($"```{name}\n", StringComparison.Ordinal) + name.Length + 4;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
