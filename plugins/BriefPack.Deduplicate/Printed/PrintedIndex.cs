using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Deduplicate;

/// <summary>Knows what earlier packs printed, and notes what this one prints.</summary>
internal sealed class PrintedIndex
{
    private readonly DeduplicateOptions options;
    private readonly string path;
    private readonly StageContext context;
    private readonly DateOnly today;
    private readonly ImmutableArray<PrintedArticle> earlier;
    private bool writable = true;

    /// <param name="path">The index file; it need not exist.</param>
    /// <param name="options">What counts as the same story, and how long articles are kept.</param>
    /// <param name="context">The clock, and where to report a file that cannot be used.</param>
    public PrintedIndex(string path, DeduplicateOptions options, StageContext context)
    {
        this.path = path;
        this.options = options;
        this.context = context;
        today = DateOnly.FromDateTime(context.Time.GetLocalNow().DateTime);
        earlier = [.. Read().Where(article => article.Day.DayNumber > today.DayNumber - options.IndexDays)];
    }

    /// <summary>Marks the documents whose story an earlier pack printed.</summary>
    /// <param name="printed">The places of the documents that this pack prints.</param>
    /// <param name="documents">All documents; marked ones are replaced.</param>
    /// <param name="sketches">Their sketches.</param>
    /// <param name="cancel">Ends the search.</param>
    public void Mark(IReadOnlyList<int> printed, Document[] documents, NearDuplicateIndex sketches, CancellationToken cancel)
    {
        // A second run on one day finds its own articles in the file: they are no earlier ones.
        var own = printed.Select(place => documents[place].Source.Path).ToHashSet(StringComparer.Ordinal);
        var articles = earlier.Where(article => article.Day != today || !own.Contains(article.Source)).ToList();
        var index = new NearDuplicateIndex(options);
        foreach (var place in printed)
            index.Add(sketches[place]);
        foreach (var article in articles)
            index.Add(article.Sketch);
        foreach (var group in index.Group(context.MaxParallelism, cancel))
            foreach (var member in group.Members.Where(member => member < printed.Count))
                if (Latest(member, group.Members.Where(other => other >= printed.Count), index, articles, printed.Count) is { } found)
                    documents[printed[member]] = documents[printed[member]].With(found);
    }

    /// <summary>Writes the file: what earlier packs printed and what this one prints.</summary>
    public void Save(IReadOnlyList<int> printed, IReadOnlyList<Document> documents, NearDuplicateIndex sketches)
    {
        if (!writable)
            return;
        var current = printed.Select(place => new PrintedArticle(
            today, documents[place].Source.Path, documents[place].Title, documents[place].Publisher, sketches[place])).ToList();
        var own = current.Select(article => article.Source).ToHashSet(StringComparer.Ordinal);
        var kept = earlier.Where(article => article.Day != today || !own.Contains(article.Source));
        try
        {
            PrintedIndexFile.Write(path, [.. kept, .. current]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            context.Warn($"The index file '{path}' could not be written, so the next pack will not know what this one printed: {error.Message}");
        }
    }

    // The latest pack; of its articles the one that holds most.
    private PrintedBefore? Latest(int member, IEnumerable<int> others, NearDuplicateIndex index, List<PrintedArticle> articles, int first)
    {
        var found = others
            .Select(other => (Article: articles[other - first], Share: index.ShareHeld(member, other)))
            .OrderByDescending(pair => pair.Article.Day).ThenByDescending(pair => pair.Share).ThenBy(pair => pair.Article.Source, StringComparer.Ordinal)
            .FirstOrDefault();
        return found.Article is null ? null : new PrintedBefore(found.Article.Day, found.Article.Title, found.Article.Publisher, Math.Round(found.Share, 3));
    }

    private ImmutableArray<PrintedArticle> Read()
    {
        if (!File.Exists(path))
            return [];
        try
        {
            return PrintedIndexFile.Read(path);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException)
        {
            context.Warn(string.Create(CultureInfo.InvariantCulture,
                $"The index file '{path}' was not used and is written anew: {error.Message}. What earlier packs printed is not known."));
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            writable = false;
            context.Warn($"The index file '{path}' could not be read and is left as it is: {error.Message}");
            return [];
        }
    }
}
