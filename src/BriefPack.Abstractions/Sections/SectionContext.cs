using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack;

/// <summary>What sections share while a pack is composed: which documents are printed, under which number and anchor. Immutable.</summary>
public sealed class SectionContext
{
    private readonly FrozenDictionary<string, Document> documents;
    private readonly FrozenDictionary<string, int> numbers;

    /// <summary>Numbers the articles of a pack.</summary>
    /// <param name="pack">The finished pack.</param>
    /// <param name="articleSections">The parts that every printed article gets.</param>
    public SectionContext(Pack pack, ImmutableArray<IArticleSection> articleSections = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArticleSections = articleSections.IsDefault ? [] : articleSections;
        documents = pack.Documents.ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);
        Articles = [.. pack.Documents.Where(document => document.Get<DuplicateMark>() is null)];
        numbers = Articles.Select((document, index) => (document.Id, Number: index + 1))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
    }

    /// <summary>The documents that are printed as articles: all but those marked as duplicates, in the order of the pack.</summary>
    public ImmutableArray<Document> Articles { get; }

    /// <summary>The parts that every printed article gets, in the order in which they are printed.</summary>
    public ImmutableArray<IArticleSection> ArticleSections { get; }

    /// <summary>The document with an id, or null where the pack has none.</summary>
    /// <param name="id">The id.</param>
    public Document? Find(string id) => documents.GetValueOrDefault(id);

    /// <summary>The article in which a document is printed: itself, or the representative that it is a duplicate of.</summary>
    /// <param name="id">The id of the document.</param>
    /// <returns>The article, or null where the pack does not print one.</returns>
    public Document? ArticleOf(string id)
    {
        var document = Find(id);
        if (document?.Get<DuplicateMark>() is { } mark)
            document = Find(mark.Of);
        return document is not null && numbers.ContainsKey(document.Id) ? document : null;
    }

    /// <summary>The number of the article in which a document is printed, from 1; 0 where it is not printed.</summary>
    /// <param name="id">The id of the document.</param>
    public int NumberOf(string id) => ArticleOf(id) is { } article ? numbers[article.Id] : 0;

    /// <summary>The anchor of the article in which a document is printed; null where it is not printed.</summary>
    /// <param name="id">The id of the document.</param>
    public string? AnchorOf(string id) =>
        NumberOf(id) is > 0 and var number ? string.Create(CultureInfo.InvariantCulture, $"article-{number}") : null;

    /// <summary>A short reference to the article in which a document is printed, readable on paper and linked: <c>[7]</c>.</summary>
    /// <param name="id">The id of the document.</param>
    public Inline ReferenceTo(string id)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"[{NumberOf(id)}]");
        return AnchorOf(id) is { } anchor ? new CrossReference(anchor, [new TextRun(label)]) : new TextRun(label);
    }

    /// <summary>The headline of a document, or where it has none the beginning of its text, or the name of its source.</summary>
    /// <param name="document">The document.</param>
    public static string TitleOf(Document document)
    {
        if (!string.IsNullOrWhiteSpace(document.Title))
            return document.Title;
        var line = document.Text.AsSpan().Trim();
        var end = line.IndexOf('\n');
        line = (end < 0 ? line : line[..end]).TrimEnd();
        if (line.IsEmpty)
            return document.Source.Path;
        if (line.Length <= LongestTitle)
            return line.ToString();
        var cut = line[..LongestTitle].LastIndexOf(' ');
        cut = cut > 0 ? cut : LongestTitle;
        if (char.IsHighSurrogate(line[cut - 1]))
            cut--;
        return string.Concat(line[..cut].TrimEnd(), "…");
    }

    // About one line of a heading at the usual measure.
    private const int LongestTitle = 70;
}
