using System.Text.Json;

namespace BriefPack.Training.Clean;

/// <summary>A page whose article is known.</summary>
/// <param name="Name">The name of its files without extension.</param>
/// <param name="Site">The site it comes from: pages of a site are never split between training and testing.</param>
/// <param name="Article">The text of the article.</param>
internal sealed record GoldPage(string Name, string Site, string Article)
{
    /// <summary>Reads the gold file.</summary>
    public static List<GoldPage> ReadAll(string path)
    {
        var pages = new List<GoldPage>();
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            pages.Add(new GoldPage(root.GetProperty("name").GetString()!, SiteOf(root.GetProperty("url").GetString()!), root.GetProperty("articleBody").GetString()!));
        }

        return pages;
    }

    private static string SiteOf(string url)
    {
        var labels = new Uri(url).Host.Split('.');
        // "news.sky.com" and "sky.com" are one site, "thesun.co.uk" has three labels.
        var take = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels[^Math.Min(take, labels.Length)..]);
    }
}
