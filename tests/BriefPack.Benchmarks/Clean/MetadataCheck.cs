using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BriefPack.Html;

namespace BriefPack.Benchmarks.Clean;

/// <summary>
/// Compares what the visible lines of the dev pages say with what the pages state to machines: their own JSON-LD, meta tags and microdata are
/// the gold, and they are taken out of the page before it is cleaned. The same with the pages as scraped text.
/// </summary>
internal static partial class MetadataCheck
{
    /// <summary>Runs the check and prints its table.</summary>
    public static void Run(string data)
    {
        var names = Directory.GetFiles(Path.Combine(data, "html")).Order(StringComparer.Ordinal).ToList();
        var info = new SourceInfo("page.html", "text/html", string.Empty);
        var gold = names.ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => HtmlReader.Read(File.ReadAllBytes(path), "x", info));
        Compare("html without its machine-readable metadata", gold, names.Select(path => (Source)new MemorySource(Path.GetFileName(path), Strip(File.ReadAllText(path)))));
        foreach (var variant in (string[])["clip", "text"])
            Compare(variant, gold, Directory.GetFiles(Path.Combine(data, variant)).Order(StringComparer.Ordinal).Select(path => (Source)new FileSource(path)));
    }

    private static void Compare(string what, Dictionary<string, Document> gold, IEnumerable<Source> sources)
    {
        var found = CleanBenchmark.Clean(sources).Documents.ToDictionary(document => Path.GetFileNameWithoutExtension(document.Source.Path));
        var table = new StringBuilder($"metadata from visible lines, {what}:");
        Count(table, "title", gold, found, document => document.Title is { } title ? Fold(title) : null, (stated, seen) => stated.StartsWith(seen, StringComparison.Ordinal) || seen.StartsWith(stated, StringComparison.Ordinal) || Near(stated, seen));
        Count(table, "authors", gold, found, document => document.Authors.Length > 0 ? string.Join('|', document.Authors.Select(Fold).Order(StringComparer.Ordinal)) : null, (stated, seen) => stated == seen);
        Count(table, "published", gold, found, document => document.Published?.ToString("O", CultureInfo.InvariantCulture), (stated, seen) => stated == seen);
        Console.WriteLine(table);
    }

    private static void Count(StringBuilder table, string field, Dictionary<string, Document> gold, Dictionary<string, Document> found, Func<Document, string?> value, Func<string, string, bool> same)
    {
        var (right, wrong, stated) = (0, 0, 0);
        foreach (var (name, document) in gold)
        {
            if (value(document) is not { } truth)
                continue;
            stated++;
            if (!found.TryGetValue(name, out var mine) || value(mine) is not { } seen)
                continue;
            if (same(truth, seen))
                right++;
            else
                wrong++;
        }

        table.Append(CultureInfo.InvariantCulture, $"  {field} {right} of {stated} the same, {wrong} different;");
    }

    // Stated titles often are search-engine variants of the headline on the page.
    private static bool Near(string stated, string seen) =>
        stated.Length > 20 && seen.Length > 20 && (double)stated.Zip(seen).TakeWhile(pair => pair.First == pair.Second).Count() / Math.Min(stated.Length, seen.Length) > 0.8;

    private static string Fold(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string Strip(string markup) => Attributes().Replace(Title().Replace(Meta().Replace(LinkedData().Replace(markup, string.Empty), string.Empty), string.Empty), string.Empty);

    [GeneratedRegex(@"<script[^>]*ld\+json.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex LinkedData();

    [GeneratedRegex(@"<meta\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();

    [GeneratedRegex(@"<title\b.*?</title>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s(?:itemprop|datetime|pubdate|rel)\s*=\s*(?:""[^""]*""|'[^']*'|[^\s>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();
}
