using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BriefPack.Html.Structure;

namespace BriefPack.Html.Metadata;

/// <summary>Reads a page's metadata from JSON-LD, Open Graph, meta tags and microdata, the most specific first.</summary>
internal static partial class PageMetadata
{
    /// <summary>Reads the metadata.</summary>
    public static PageFacts Read(ParsedPage page)
    {
        var head = page.Head;
        var data = LinkedData.Read(page.LinkedData);
        var publisher = Clean(head.First("og:site_name")) ?? Clean(data.Publisher)
            ?? Clean(head.First("publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name"));
        publisher = publisher is null || publisher.Contains("://", StringComparison.Ordinal) ? null : SiteName.WithoutMotto(publisher);
        var address = Address(head, data);
        return new PageFacts(
            Title(head, data, publisher, address),
            [.. Authors(head, data, publisher)],
            publisher,
            Published(head, data) ?? AddressDay(address),
            Language(head, data),
            address);
    }

    private static string? Title(PageHead head, LinkedData data, string? publisher, string? address)
    {
        var title = Clean(data.Headline) ?? Clean(head.First("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title", "headline"))
            ?? Clean(head.Title);
        if (title is null)
            return null;
        // The site's name behind or before the headline is the browser tab's need.
        foreach (var match in Separator().Matches(title).Reverse())
        {
            var (left, right) = (title[..match.Index].Trim(), title[(match.Index + match.Length)..].Trim());
            if (left.Length > 0 && ((publisher is not null && SiteName.IsSame(right, publisher)) || SiteName.IsOf(right, address)))
                return left;
            if (right.Length > 0 && ((publisher is not null && SiteName.IsSame(left, publisher)) || SiteName.IsOf(left, address)))
                return right;
        }

        return title;
    }

    private static List<string> Authors(PageHead head, LinkedData data, string? publisher)
    {
        var names = AuthorNames.Of(data.Authors.Select(Clean).OfType<string>(), publisher);
        foreach (var key in (string[])["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "og:article:author", "cxenseparse:author"])
            if (names.Count == 0)
                names = AuthorNames.Of(head.Meta.Where(meta => meta.Name == key).Select(meta => Clean(meta.Value)).OfType<string>(), publisher);
        foreach (var key in (string[])["author", "rel-author"])
            if (names.Count == 0)
                names = AuthorNames.Of(head.Properties.Where(property => property.Name == key).Take(4).Select(property => Clean(property.Value)).OfType<string>(), publisher);
        return names;
    }

    private static DateOnly? Published(PageHead head, LinkedData data)
    {
        if (Day(data.Published) is { } stated)
            return stated;
        foreach (var key in (string[])["article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
            "dc.date", "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date", "article.published", "cxenseparse:recs:publishtime", "citation_publication_date", "date", "displaydate", "article:published"])
            if (Day(head.First(key)) is { } day)
                return day;
        foreach (var key in (string[])["datePublished", "dateCreated", "time"])
            foreach (var (_, value) in head.Properties.Where(property => property.Name == key).Take(1))
                if (Day(value) is { } day)
                    return day;
        return null;
    }

    // "/2019/11/19/": of articles, whose addresses end in words.
    private static DateOnly? AddressDay(string? address) =>
        address is not null && AddressDate().Match(address) is { Success: true } match && DateOnly.TryParseExact(match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Day(string? value)
    {
        if (value is null)
            return null;
        var match = Iso().Match(value);
        if (match.Success)
            return DateOnly.TryParseExact(match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1800 ? day : null;
        return value.Length is > 8 and < 60 && value.Any(char.IsAsciiDigit) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment.Year > 1800
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;
    }

    private static string? Language(PageHead head, LinkedData data)
    {
        foreach (var value in (string?[])[head.Language, data.Language, head.First("og:locale"), head.First("content-language", "language", "dc.language")])
            if (value is not null && Tag().Match(value.Trim()) is { Success: true } match)
                return match.Groups[2].Success && match.Groups[2].Length == 2 ? $"{match.Groups[1].Value.ToLowerInvariant()}-{match.Groups[2].Value.ToUpperInvariant()}" : match.Groups[1].Value.ToLowerInvariant();
        return null;
    }

    private static string? Address(PageHead head, LinkedData data)
    {
        foreach (var value in (string?[])[head.Canonical, head.First("og:url"), data.Url])
            if (value is not null && Uri.TryCreate(value.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsolutePath.Length > 1)
                return value.Trim();
        return null;
    }

    private static string? Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var text = value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value;
        text = Tags().Replace(text, string.Empty);
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }

    [GeneratedRegex(@"\s+[-–—|•·»:/]\s+|\s*[|»]\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"[/-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/-]|$)")]
    private static partial Regex AddressDate();

    [GeneratedRegex(@"^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2,4}))?")]
    private static partial Regex Tag();

    [GeneratedRegex(@"</?[a-zA-Z][^>]{0,200}>")]
    private static partial Regex Tags();
}
