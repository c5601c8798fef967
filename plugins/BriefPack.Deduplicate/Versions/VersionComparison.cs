using System.Collections.Immutable;

namespace BriefPack.Deduplicate;

/// <summary>The work behind <see cref="VersionDifference.Between"/>: which paragraphs have a counterpart, and what changed inside those that have.</summary>
internal sealed class VersionComparison(string printed, string other)
{
    // A paragraph of which less than this share of word pairs is found in the other version is new there. Half would call a
    // paragraph new that was trimmed and re-attributed; a fifth is reached by chance phrases.
    private const double Found = 0.35;

    // Longer replacements are rewritten sentences, not changed facts.
    private const int LongestChange = 5;

    // Paragraphs with more words than this (their product) are not compared word by word: time and memory are proportional to it.
    private const int LargestTable = 4_000_000;

    private readonly List<VersionParagraph> printed = VersionParagraph.Split(printed);
    private readonly List<VersionParagraph> other = VersionParagraph.Split(other);

    public VersionDifference Run()
    {
        var printedPairs = Pairs(printed);
        var otherPairs = Pairs(other);
        var added = other.FindAll(paragraph => Share(paragraph, printedPairs) < Found);
        var cut = printed.FindAll(paragraph => Share(paragraph, otherPairs) < Found);
        var changed = ImmutableArray.CreateBuilder<ChangedWords>();
        foreach (var paragraph in printed.Except(cut))
            if (Counterpart(paragraph, otherPairs) is { } counterpart)
                AddChanges(paragraph, counterpart, changed);
        return new VersionDifference(
            [.. added.Select(paragraph => paragraph.Text)], [.. cut.Select(paragraph => paragraph.Text)], [.. changed.Distinct()]);
    }

    private static Dictionary<(string, string), VersionParagraph> Pairs(List<VersionParagraph> paragraphs)
    {
        var pairs = new Dictionary<(string, string), VersionParagraph>();
        foreach (var paragraph in paragraphs)
            foreach (var pair in PairsOf(paragraph))
                pairs.TryAdd(pair, paragraph);
        return pairs;
    }

    // A paragraph of one word is one pair, so that a heading is found too.
    private static IEnumerable<(string, string)> PairsOf(VersionParagraph paragraph)
    {
        var words = paragraph.Words;
        if (words.Length == 1)
            yield return (words[0].Folded, "");
        for (var i = 1; i < words.Length; i++)
            yield return (words[i - 1].Folded, words[i].Folded);
    }

    private static double Share(VersionParagraph paragraph, Dictionary<(string, string), VersionParagraph> pairs) =>
        PairsOf(paragraph).Average(pair => pairs.ContainsKey(pair) ? 1.0 : 0.0);

    private static VersionParagraph? Counterpart(VersionParagraph paragraph, Dictionary<(string, string), VersionParagraph> pairs)
    {
        var votes = new Dictionary<VersionParagraph, int>();
        VersionParagraph? best = null;
        foreach (var pair in PairsOf(paragraph))
        {
            if (!pairs.TryGetValue(pair, out var found))
                continue;
            votes[found] = votes.GetValueOrDefault(found) + 1;
            if (best is null || votes[found] > votes[best])
                best = found;
        }
        return best;
    }

    private static void AddChanges(VersionParagraph first, VersionParagraph second, ImmutableArray<ChangedWords>.Builder changed)
    {
        var (a, b) = (first.Words, second.Words);
        if ((long)a.Length * b.Length > LargestTable)
            return;
        var lengths = CommonLengths(a, b);
        int i = 0, j = 0;
        // Only what stands between two common words is in the same place; what comes before the first or after the last may be another passage.
        var between = false;
        while (i < a.Length && j < b.Length)
        {
            if (a[i].Folded == b[j].Folded)
            {
                between = true;
                i++;
                j++;
                continue;
            }
            var (firstStart, secondStart) = (i, j);
            while (i < a.Length && j < b.Length && a[i].Folded != b[j].Folded)
            {
                if (lengths[i + 1, j] >= lengths[i, j + 1])
                    i++;
                else
                    j++;
            }
            if (between && i < a.Length && j < b.Length)
                AddChange(first, (firstStart, i), second, (secondStart, j), changed);
        }
    }

    private static void AddChange(
        VersionParagraph first, (int Start, int End) a, VersionParagraph second, (int Start, int End) b, ImmutableArray<ChangedWords>.Builder changed)
    {
        if (a.End == a.Start || b.End == b.Start || a.End - a.Start > LongestChange || b.End - b.Start > LongestChange)
            return;
        if (!HasFact(first, a) || !HasFact(second, b))
            return;
        changed.Add(new ChangedWords(first.TextOf(a.Start, a.End - 1), second.TextOf(b.Start, b.End - 1)));
    }

    private static bool HasFact(VersionParagraph paragraph, (int Start, int End) range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (paragraph.IsFact(i))
                return true;
        return false;
    }

    // The lengths of the longest common subsequences of all ends (Wagner and Fischer 1974).
    private static int[,] CommonLengths(VersionWord[] a, VersionWord[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i].Folded == b[j].Folded ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }
}
