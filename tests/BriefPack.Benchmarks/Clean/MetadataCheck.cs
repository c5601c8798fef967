using System.Globalization;
using System.Text.RegularExpressions;
using BriefPack.Clean;
using BriefPack.Html;

namespace BriefPack.Benchmarks.Clean;

/// <summary>
/// Compares what the visible lines of the dev pages say with what the pages state to machines: their own JSON-LD, meta tags and microdata are
/// the gold, and they are taken out of the page before it is cleaned. The same with the pages as scraped text.
/// </summary>
internal static partial class MetadataCheck
{
    // Stated titles often are search-engine variants of the headline on the page: their words are the same but for a few.
    private const double NearWords = 0.6;

    /// <summary>Runs the check and prints its table.</summary>
    public static void Run(string data, string gold)
    {
        var pages = MetadataGold.Read(gold);
        foreach (var variant in (string[])["html", "clip", "text"])
        {
            var table = Measure(data, variant, pages);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"metadata from visible lines, {variant,-4}  title {table.Title}  authors {table.Authors}  published {table.Published}"));
        }
    }

    /// <summary>Counts for one form of the pages; of web pages everything that is meant for machines is taken out first.</summary>
    public static (Tally Title, Tally Authors, Tally Published) Measure(string data, string variant, IReadOnlyDictionary<string, MetadataGold> gold)
    {
        var files = Directory.GetFiles(Path.Combine(data, variant)).Order(StringComparer.Ordinal);
        var sources = variant == "html" ? files.Select(path => (Source)new MemorySource(Path.GetFileName(path), Strip(File.ReadAllText(path)))) : files.Select(path => (Source)new FileSource(path));
        var found = new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([.. sources]).GetAwaiter().GetResult().Documents.ToDictionary(document => Path.GetFileNameWithoutExtension(document.Source.Path), StringComparer.Ordinal);
        var (title, authors, published) = (new Tally(), new Tally(), new Tally());
        foreach (var (name, stated) in gold)
        {
            var mine = found.GetValueOrDefault(name);
            title = title.Add(stated.Titles.Length > 0, mine?.Title is not null, () => stated.Titles.Any(text => IsSameTitle(text, mine!.Title!)));
            authors = authors.Add(stated.Authors.Length > 0, mine is { Authors.Length: > 0 }, () => stated.Authors.Select(Fold).ToHashSet().SetEquals(mine!.Authors.Select(Fold)));
            // A stated moment in world time is the next day where the page was made, or the other way round.
            published = published.Add(stated.Published is not null, mine?.Published is not null, () => Math.Abs(stated.Published!.Value.DayNumber - mine!.Published!.Value.DayNumber) <= 1);
        }

        return (title, authors, published);
    }

    private static bool IsSameTitle(string stated, string seen)
    {
        var (a, b) = (Fold(stated), Fold(seen));
        // With a section or the site's name around it, not the site's name alone.
        if (Math.Min(a.Length, b.Length) >= 0.4 * Math.Max(a.Length, b.Length) && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)))
            return true;
        var (left, right) = (Words(stated), Words(seen));
        return left.Count >= 4 && right.Count >= 4 && (double)left.Intersect(right).Count() / left.Union(right).Count() >= NearWords;
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static string Fold(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string Strip(string markup) => Attributes().Replace(Title().Replace(Meta().Replace(LinkedData().Replace(markup, string.Empty), string.Empty), string.Empty), string.Empty);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"<script[^>]*ld\+json.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex LinkedData();

    [GeneratedRegex(@"<meta\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();

    [GeneratedRegex(@"<title\b.*?</title>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s(?:itemprop|datetime|pubdate|rel)\s*=\s*(?:""[^""]*""|'[^']*'|[^\s>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();
}
