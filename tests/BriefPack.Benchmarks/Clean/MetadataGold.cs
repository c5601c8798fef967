using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using BriefPack.Html;

namespace BriefPack.Benchmarks.Clean;

/// <summary>
/// What the dev pages state about themselves to machines: <c>metadata.gold.jsonl</c>, one page a line. All titles that a page states count, since its JSON-LD,
/// its Open Graph tags and its title tag often differ; of the others there is one value each.
/// </summary>
internal sealed partial record MetadataGold(string Name, ImmutableArray<string> Titles, ImmutableArray<string> Authors, DateOnly? Published)
{
    private const string Header = "# Titles, authors and days that the dev pages state in their own JSON-LD, meta tags and microdata, by the benchmark \"clean gold\"; facts, for measuring what visible lines tell.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file in the repository.</summary>
    public static string FilePath(string repository) => Path.Combine(repository, "tests", "BriefPack.Benchmarks", "Clean", "metadata.gold.jsonl");

    /// <summary>Reads the file.</summary>
    public static Dictionary<string, MetadataGold> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => JsonSerializer.Deserialize<MetadataGold>(line, Json)!).ToDictionary(gold => gold.Name, StringComparer.Ordinal);

    /// <summary>Builds the file from the dev pages.</summary>
    public static void Build(string data, string path)
    {
        var info = new SourceInfo("page.html", "text/html", string.Empty);
        var lines = new List<string> { Header };
        foreach (var page in Directory.GetFiles(Path.Combine(data, "html")).Order(StringComparer.Ordinal))
        {
            var stated = HtmlReader.Read(File.ReadAllBytes(page), "x", info);
            var markup = File.ReadAllText(page);
            var titles = new List<string>();
            if (stated.Title is { } title)
                titles.Add(title);
            foreach (Match match in StatedTitles().Matches(markup))
                titles.Add(Tidy(match.Groups["value"].Value));
            lines.Add(JsonSerializer.Serialize(new MetadataGold(Path.GetFileNameWithoutExtension(page), [.. titles.Where(text => text.Length > 2).Distinct(StringComparer.Ordinal)], stated.Authors, stated.Published), Json));
        }

        File.WriteAllLines(path, lines);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Count - 1} pages in {path}"));
    }

    private static string Tidy(string text) => string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"<meta[^>]+(?:property|name)\s*=\s*[""'](?:og:title|twitter:title)[""'][^>]*content\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)')|""headline""\s*:\s*""(?<value>[^""\\]*)""|<title[^>]*>(?<value>[^<]*)</title>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatedTitles();
}
