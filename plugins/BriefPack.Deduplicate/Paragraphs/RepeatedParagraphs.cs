using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace BriefPack.Deduplicate;

/// <summary>
/// Finds the paragraphs that recur in several stories of one outlet (notices and teasers that no rule could know) and moves them out of the text, into <see cref="RemovedText"/>.
/// </summary>
internal sealed class RepeatedParagraphs
{
    private const string Reason = "repeated across documents";
    private const string Separator = "\n\n";

    private readonly int leastStories;
    private readonly Dictionary<(ulong Outlet, ulong Paragraph), (int Story, int Stories)> counts = [];

    /// <param name="documents">All documents.</param>
    /// <param name="stories">The story of each: versions of one story count once.</param>
    /// <param name="leastStories">In so many stories of an outlet a paragraph must stand.</param>
    public RepeatedParagraphs(IReadOnlyList<Document> documents, int[] stories, int leastStories)
    {
        this.leastStories = leastStories;
        // Story by story, so that remembering the last one is enough to count each once.
        foreach (var place in Enumerable.Range(0, documents.Count).OrderBy(place => stories[place]))
            foreach (var key in Keys(documents[place]))
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var exists);
                if (!exists || count.Story != stories[place])
                    count = (stories[place], count.Stories + 1);
            }
    }

    /// <summary>Moves the repeated paragraphs of a document out of its text; a document that has nothing else stays as it is.</summary>
    public Document Remove(Document document)
    {
        var paragraphs = document.Text.Split(Separator);
        var outlet = Outlet(document);
        var repeated = Array.ConvertAll(paragraphs, paragraph => IsRepeated(outlet, paragraph));
        if (!repeated.Contains(true) || repeated.Index().All(item => item.Item || string.IsNullOrWhiteSpace(paragraphs[item.Index])))
            return document;
        var text = new StringBuilder(document.Text.Length);
        var removed = new List<RemovedPassage>();
        var cuts = new List<Span>();
        var start = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (repeated[i])
            {
                removed.Add(new RemovedPassage(paragraphs[i], Reason, null, text.Length));
                cuts.Add(new Span(start, paragraphs[i].Length + Separator.Length));
            }
            else
            {
                if (text.Length > 0)
                    text.Append(Separator);
                text.Append(paragraphs[i]);
            }
            start += paragraphs[i].Length + Separator.Length;
        }
        var rest = text.ToString();
        // Where the last paragraphs went, the place behind the removed separator does not exist any more.
        var before = (document.Get<RemovedText>()?.Items ?? []).Select(item => item with { Position = Moved(item.Position, cuts, rest.Length) });
        var items = before.Concat(removed).OrderBy(item => item.Position ?? int.MaxValue);
        return (document with { Text = rest }).With(new RemovedText([.. items]));
    }

    private static int? Moved(int? position, List<Span> cuts, int length) =>
        position is not { } at ? null : Math.Clamp(at - cuts.Sum(cut => Math.Clamp(at - cut.Start, 0, cut.Length)), 0, length);

    private bool IsRepeated(ulong outlet, string paragraph) =>
        Hash(paragraph) is var hash && hash != 0 && counts.TryGetValue((outlet, hash), out var count) && count.Stories >= leastStories;

    private static IEnumerable<(ulong, ulong)> Keys(Document document)
    {
        var outlet = Outlet(document);
        foreach (var paragraph in document.Text.Split(Separator))
            if (Hash(paragraph) is var hash && hash != 0)
                yield return (outlet, hash);
    }

    // Documents of which no outlet is known count as one outlet: they come from one folder.
    private static ulong Outlet(Document document) =>
        Hash(document.Publisher ?? (Uri.TryCreate(document.Url, UriKind.Absolute, out var address) ? address.Host : ""));

    // FNV-1a (Fowler, Noll and Vo 1991) over what comparisons see; 0 for a paragraph without letters.
    private static ulong Hash(string text)
    {
        var fold = LetterTable.Fold;
        var hash = 0xCBF29CE484222325;
        var any = false;
        foreach (var c in text)
            if (fold[c] is var letter && letter != 0)
            {
                hash = (hash ^ letter) * 0x100000001B3;
                any = true;
            }
        return any ? hash : 0;
    }
}
