using System.Buffers;
using System.Collections.Immutable;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>
/// Makes one speaker of the names that several articles give the same person: a bare surname joins the only full name that ends in it, first in
/// its own article, then in the pack, among the speakers and then among all who are named; two full names with different given names stay two. Unnamed sources ("a senior official") stay apart.
/// </summary>
internal sealed class SpeakerUnifier(QuotesOptions options)
{
    private readonly List<Entry> entries = [];
    private readonly List<string> texts = [];

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\u00A0(“\"‘'");

    private sealed record Entry(string? Name, string? Role, QuotationReference Reference);

    /// <summary>Takes the quotations of a document that are worth printing. Call in the order of the pack.</summary>
    internal void Add(Document document)
    {
        texts.Add(document.Text);
        if (document.Get<Quotations>() is not { } quotations || document.Get<DuplicateMark>() is not null)
            return;
        var stretches = QuotationMarks.Find(document.Text);
        var printed = new List<(Quotation Quotation, QuotationReference Reference)>();
        for (var i = 0; i < quotations.Items.Length; i++)
            if (PrintableWords.Of(document.Text, quotations.Items[i], stretches, options) is { } words)
                printed.Add((quotations.Items[i], new QuotationReference(document.Id, i, words)));
        foreach (var (quotation, reference) in printed)
        {
            // The same words can belong to two attributions: in "he said that she called it “…”" they are hers, elsewhere the surer one is printed.
            if (printed.Exists(other => other.Reference.Index != reference.Index && other.Reference.Words.Overlaps(reference.Words)
                && (IsInside(other.Quotation, quotation) || (!IsInside(quotation, other.Quotation)
                    && (other.Quotation.Confidence, -other.Reference.Index).CompareTo((quotation.Confidence, -reference.Index)) > 0))))
                continue;
            var named = quotation.Speaker is not null && quotation.Confidence >= options.MinimumConfidence;
            entries.Add(new Entry(named ? quotation.Speaker : null, named ? quotation.Role : null, reference));
        }
    }

    /// <summary>Whether one attribution as a whole, cue included, is part of what another one gives.</summary>
    private static bool IsInside(Quotation inner, Quotation outer) =>
        inner.Cue is { } cue && outer.Cue is { } other && outer.Content.Contains(cue) && !inner.Content.Contains(other);

    /// <summary>The speakers of all documents added.</summary>
    internal Speakers Unify()
    {
        var full = entries.Where(entry => entry.Name is not null && SpeakerName.IsFullName(entry.Name))
            .GroupBy(entry => SpeakerName.KeyOf(entry.Name!), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var groups = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var key = KeyOf(entry, full);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(entry);
        }
        var speakers = groups.Values.Select(ToSpeaker)
            .OrderBy(speaker => speaker.Name is null)
            .ThenByDescending(speaker => speaker.Quotations.Length);
        return new Speakers([.. speakers]);
    }

    private static string KeyOf(Entry entry, Dictionary<string, List<Entry>> full)
    {
        if (entry.Name is null)
            return "";
        if (SpeakerName.IsFullName(entry.Name))
            return SpeakerName.KeyOf(entry.Name);
        if (SpeakerName.IsDescription(entry.Name))
            return $"{entry.Reference.Document}\n{entry.Name.ToUpperInvariant()}";
        var surname = SpeakerName.SurnameOf(entry.Name);
        var same = full.Where(pair => SpeakerName.SurnameOf(pair.Value[0].Name!) == surname).ToList();
        var here = same.Where(pair => pair.Value.Exists(other => other.Reference.Document == entry.Reference.Document)).ToList();
        return here.Count == 1 ? here[0].Key : same.Count == 1 ? same[0].Key : SpeakerName.KeyOf(entry.Name);
    }

    /// <summary>
    /// The full name that the articles give to a surname which no quotation gives in full: at least twice, and nine times in ten where a given
    /// name stands before it. A wrong name is worse than a short one.
    /// </summary>
    private string? NamedInTexts(string surname)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
            for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + surname.Length, StringComparison.Ordinal))
            {
                var end = at + surname.Length;
                if (at < 2 || text[at - 1] != ' ' || (end < text.Length && char.IsLetterOrDigit(text[end])))
                    continue;
                var before = text.AsSpan(0, at - 1);
                var word = before[(before.LastIndexOfAny(Blanks) + 1)..];
                // "Will Chelsea sell?": some given names are small words at the start of a sentence.
                if (word.IsEmpty || !char.IsUpper(word[0]) || !GivenNames.Contains(word) || FunctionWords.Contains(word))
                    continue;
                var given = word.ToString();
                times[given] = times.GetValueOrDefault(given) + 1;
            }
        return times.Count > 0 && times.MaxBy(entry => entry.Value) is { Value: >= 2 } most && most.Value >= 0.9 * times.Values.Sum() ? $"{most.Key} {surname}" : null;
    }

    private Speaker ToSpeaker(List<Entry> group)
    {
        var given = group.Select(entry => entry.Name).Where(name => name is not null)
            .GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(names => names.Key!.Contains(' ')).ThenByDescending(names => names.Count()).FirstOrDefault()?.Key;
        var role = group.Select(entry => entry.Role).Where(role => role is not null)
            .GroupBy(role => role, StringComparer.OrdinalIgnoreCase).MaxBy(roles => roles.Count())?.Key;
        var name = given is null || given.Contains(' ') || !char.IsUpper(given[0]) ? given : NamedInTexts(given) ?? given;
        return new Speaker(name, role, [.. group.Select(entry => entry.Reference)]);
    }
}
