namespace BriefPack.Packages.Tests.PublicApi;

/// <summary>
/// The public API of every package stands in an approved file: a change of it shows in the review and is never an accident. Set
/// <c>BRIEFPACK_APPROVE=1</c> and run the tests to write the files anew.
/// </summary>
public class PublicApiTests
{
    public static TheoryData<string> Assemblies => [.. new[] { "src", "plugins" }
        .SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(PackedSolution.Repository, folder)))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Except(["BriefPack.All", "BriefPack.Templates", "BriefPack.Cli"])
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_API_is_the_approved_one(string name)
    {
        var bin = Path.Combine(PackedSolution.Repository, "artifacts", "bin");
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var folder = Path.Combine(bin, name, configuration);
        var actual = ApiText.Of(Path.Combine(folder, name + ".dll"), [folder, Path.Combine(bin, "BriefPack.Cli", configuration)]);
        var approved = Path.Combine(PackedSolution.Repository, "tests", "BriefPack.Packages.Tests", "PublicApi", name + ".approved.txt");
        if (Environment.GetEnvironmentVariable("BRIEFPACK_APPROVE") == "1")
            File.WriteAllText(approved, actual);
        File.Exists(approved).ShouldBeTrue($"There is no {approved}: run the tests with BRIEFPACK_APPROVE=1.");
        var expected = File.ReadAllText(approved);
        var gone = expected.Split('\n').Except(actual.Split('\n'));
        var added = actual.Split('\n').Except(expected.Split('\n'));
        actual.ShouldBe(expected, $"The public API of {name} has changed. Gone:\n{string.Join('\n', gone)}\nNew:\n{string.Join('\n', added)}\nIf that is meant, run the tests with BRIEFPACK_APPROVE=1.");
    }
}
