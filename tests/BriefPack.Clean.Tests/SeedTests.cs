using System.Text.Json;
using BriefPack.Tests.Shared;

namespace BriefPack.Clean.Tests;

public class SeedTests
{
    [SharedDataFact]
    public async Task The_sample_articles_meet_every_point_that_cleaning_decides()
    {
        using var gold = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.PathOf("seeds", "gold.json")));
        foreach (var article in gold.RootElement.EnumerateObject())
        {
            var text = await File.ReadAllTextAsync(SharedData.PathOf("seeds", article.Name));
            var document = await Cleaning.CleanAsync(text, path: article.Name);
            var expected = article.Value;

            if (expected.GetProperty("title").GetString() is { } title)
                document.Title.ShouldBe(title, article.Name);
            document.Authors.ShouldBe(Strings(expected, "authors"), article.Name);
            if (expected.GetProperty("publisher").GetString() is { } publisher)
                document.Publisher.ShouldBe(publisher, article.Name);
            if (expected.GetProperty("published").GetString() is { } published)
                document.Published.ShouldBe(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), article.Name);
            var body = Plain(document.Text);
            body.ShouldStartWith(Plain(expected.GetProperty("first").GetString()!));
            var last = Plain(expected.GetProperty("last").GetString()!);
            body[^(last.Length + 40)..].ShouldContain(last, Case.Sensitive, article.Name);
            foreach (var kept in Strings(expected, "keep"))
                body.ShouldContain(Plain(kept), Case.Sensitive, article.Name);
            foreach (var dropped in Strings(expected, "drop"))
                body.ShouldNotContain(Plain(dropped), Case.Sensitive, article.Name);
        }
    }

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ").Replace('“', '"').Replace('”', '"').Replace('’', '\'');

    private static IEnumerable<string> Strings(JsonElement element, string property) =>
        element.GetProperty(property).EnumerateArray().Select(item => item.GetString()!);
}
