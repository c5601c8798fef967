using BriefPack.Tests.Shared;

namespace BriefPack.Clean.Tests;

public class SpecTests
{
    private static readonly string Body = Fence(Spec("boilerplate.md"), "body");

    public static TheoryData<string> Removals => [.. Titles("boilerplate.md")];

    public static TheoryData<string> Stays => [.. Titles("stays.md")];

    public static TheoryData<string> Articles => [.. Titles("articles.md")];

    [Theory]
    [MemberData(nameof(Removals))]
    public async Task What_is_no_article_goes_with_its_reason(string title)
    {
        var section = Section("boilerplate.md", title);

        var document = await Cleaning.CleanAsync(Input(section));

        document.Text.ShouldBe(Body.Replace("\n", "\n\n", StringComparison.Ordinal));
        var removed = document.Get<RemovedText>().ShouldNotBeNull().Items.Select(item => $"{item.Text} [{item.Reason}]").ToList();
        foreach (var line in Fence(section, "removed").Split('\n'))
            removed.ShouldContain(line);
    }

    [Theory]
    [MemberData(nameof(Stays))]
    public async Task What_belongs_to_the_article_stays(string title)
    {
        var section = Section("stays.md", title);

        var document = await Cleaning.CleanAsync(Input(section));

        var paragraphs = document.Text.Split("\n\n");
        foreach (var line in Body.Split('\n').Concat(Fence(section, "kept").Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            paragraphs.ShouldContain(line);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Of_a_page_the_article_stays_to_the_letter(string title)
    {
        var section = Section("articles.md", title);

        var document = await Cleaning.CleanAsync(Fence(section, "in"));

        document.Text.ShouldBe(Fence(section, "out").Replace("\n", "\n\n", StringComparison.Ordinal));
    }

    private static string Input(string section)
    {
        var body = Body.Split('\n');
        return string.Join('\n', Fence(section, "in").Split('\n').SelectMany(line => line switch { "..." => body, "..1" => body[..3], "..2" => body[3..], _ => [line] }));
    }

    private static string Spec(string file) =>
        File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Clean.Tests", "Specs", file)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Titles(string file) => Spec(file).Split("\n## ").Skip(1).Select(section => section[..section.IndexOf('\n', StringComparison.Ordinal)]);

    private static string Section(string file, string title) => Spec(file).Split("\n## ").Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));

    private static string Fence(string text, string name)
    {
        var start = text.IndexOf($"```{name}\n", StringComparison.Ordinal) + name.Length + 4;
        var end = text.IndexOf("```", start, StringComparison.Ordinal);
        return text[start..end].TrimEnd('\n');
    }
}
