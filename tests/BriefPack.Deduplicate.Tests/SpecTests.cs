using System.Text.RegularExpressions;

namespace BriefPack.Deduplicate.Tests;

/// <summary>Runs the examples of the Markdown files in Specs.</summary>
public partial class SpecTests
{
    public static TheoryData<string, string, string, string> Versions => Examples("versions.md", "printed", "other", "differs");

    public static TheoryData<string, string, string, string> Pairs => Examples("stories.md", "first", "second", "answer");

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_difference_is_as_specified(string name, string printed, string other, string differs)
    {
        var difference = VersionDifference.Between(printed, other);

        string.Join('\n', [
            .. difference.Changed.Select(change => $"~ {change.Other} (here {change.Printed})"),
            .. difference.Added.Select(paragraph => "+ " + paragraph),
            .. difference.Cut.Select(paragraph => "- " + paragraph),
        ]).ShouldBe(differs, name);
        difference.IsEmpty.ShouldBe(differs.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_is_as_specified(string name, string first, string second, string answer)
    {
        var index = new NearDuplicateIndex();
        index.Add(first);
        index.Add(second);

        (index.Group().Length == 1 ? "one story" : "two stories").ShouldBe(answer, name);
    }

    private static TheoryData<string, string, string, string> Examples(string file, string first, string second, string expected)
    {
        var examples = new TheoryData<string, string, string, string>();
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", file)).ReplaceLineEndings("\n");
        foreach (var part in text.Split("\n## ").Skip(1))
        {
            var blocks = Fence().Matches(part).ToDictionary(match => match.Groups["kind"].Value, match => match.Groups["text"].Value.TrimEnd('\n'));
            examples.Add(part[..part.IndexOf('\n')], blocks[first], blocks[second], blocks[expected]);
        }
        return examples;
    }

    [GeneratedRegex(@"^```(?<kind>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
