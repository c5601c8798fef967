using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Deduplicate;

/// <summary>Prints below an article where else its story appeared, and what the other versions have that it does not.</summary>
public sealed class AlsoAppearedInSection : IArticleSection
{
    // More than this of one version would print a second article; the rest is counted.
    private const int MostParagraphs = 3;
    private const int MostWords = 60;
    private const int MostChanges = 8;

    // With more versions than this only their names are printed: a pack is no archive.
    private const int MostCompared = 20;

    private (DuplicateGroups Groups, FrozenDictionary<string, DuplicateGroup> ByRepresentative)? known;

    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Document document, Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        if (GroupOf(document, pack) is not { } group)
            yield break;
        var items = group.Members
            .Where(member => member != document.Id)
            .Select(context.Find)
            .OfType<Document>()
            .Select((other, place) => new ListItem([Name(document, other), .. place < MostCompared ? Differences(document, other) : []]))
            .ToImmutableArray();
        if (items.IsEmpty)
            yield break;
        yield return new HeadingBlock(3, "Also appeared in") { InContents = false };
        yield return new ListBlock(false, items);
    }

    private DuplicateGroup? GroupOf(Document document, Pack pack)
    {
        if (pack.Get<DuplicateGroups>() is not { } groups)
            return null;
        if (known is not { } found || !ReferenceEquals(found.Groups, groups))
            known = found = (groups, groups.Items.ToFrozenDictionary(group => group.Representative, StringComparer.Ordinal));
        return found.ByRepresentative.GetValueOrDefault(document.Id);
    }

    private static ParagraphBlock Name(Document printed, Document other)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        content.Add(new Strong(string.IsNullOrWhiteSpace(other.Publisher) ? other.Source.Path : other.Publisher));
        if (other.Published is { } day)
            content.Add(new TextRun(day.ToString(", d MMMM yyyy", CultureInfo.InvariantCulture)));
        if (!string.IsNullOrWhiteSpace(other.Title) && !other.Title.Equals(printed.Title, StringComparison.OrdinalIgnoreCase))
            content.AddRange(new TextRun(": "), new Emphasis(new TextRun(other.Title, other.Language)));
        if (other.Get<DuplicateMark>() is { } mark)
            content.Add(new TextRun(mark.Similarity >= 0.995
                ? " (all of it is printed above)"
                : string.Create(CultureInfo.InvariantCulture, $" ({Math.Floor(100 * mark.Similarity):0}% of it is printed above)")));
        return new ParagraphBlock(content.DrainToImmutable());
    }

    private static IEnumerable<Block> Differences(Document printed, Document other)
    {
        var difference = VersionDifference.Between(printed.Text, other.Text);
        if (!difference.Changed.IsEmpty)
            yield return Changes(difference.Changed);
        foreach (var block in Paragraphs("Only there: ", difference.Added, other.Language))
            yield return block;
        foreach (var block in Paragraphs("Not there: ", difference.Cut, printed.Language))
            yield return block;
    }

    private static ParagraphBlock Changes(ImmutableArray<ChangedWords> changes)
    {
        var words = string.Join("; ", changes.Take(MostChanges).Select(change => $"{change.Other} (here {change.Printed})"));
        var rest = changes.Length - MostChanges;
        return new ParagraphBlock(
            [new Emphasis("Different there: "), new TextRun(rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"{words}; and {rest} more") : words)],
            ParagraphRole.Small);
    }

    private static IEnumerable<Block> Paragraphs(string label, ImmutableArray<string> paragraphs, string? language)
    {
        foreach (var paragraph in paragraphs.Take(MostParagraphs))
            yield return new ParagraphBlock([new Emphasis(label), new TextRun(Beginning(paragraph), language)], ParagraphRole.Small);
        var rest = paragraphs.Length - MostParagraphs;
        if (rest > 0)
            yield return new ParagraphBlock(
                [new Emphasis(label), new TextRun(rest == 1 ? "one paragraph more" : string.Create(CultureInfo.InvariantCulture, $"{rest} paragraphs more"))],
                ParagraphRole.Small);
    }

    private static string Beginning(string paragraph)
    {
        var end = 0;
        for (var word = 0; word < MostWords; word++)
        {
            end = paragraph.IndexOf(' ', end + 1);
            if (end < 0)
                return paragraph;
        }
        return paragraph[..end].TrimEnd(',', ';', ' ') + " …";
    }
}
