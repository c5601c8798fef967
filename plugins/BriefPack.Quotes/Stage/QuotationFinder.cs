using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Quotes;

/// <summary>Finds who said what in one text. Thread-safe once made; making one reads the word lists.</summary>
internal sealed class QuotationFinder
{
    private readonly NameLexicon lexicon = NameLexicon.Load();
    private readonly AdjacentCueRules rules = new();

    /// <summary>The quotations of a text in reading order, and why each has its speaker.</summary>
    internal (ImmutableArray<Quotation> Quotations, ImmutableArray<string> Reasons) Find(string text)
    {
        var stretches = QuotationMarks.Find(text);
        if (stretches.Count == 0)
            return ([], []);
        var cast = Cast.Of(text, lexicon);
        var roles = new RoleFinder(lexicon);
        var resolver = new SpeakerResolver(text, cast);
        var found = new List<(Quotation Quotation, string Reason)>();
        foreach (var attribution in rules.Attribute(text, stretches))
        {
            var (name, confidence) = resolver.Resolve(attribution);
            var role = resolver.LastPerson is { } person ? roles.RoleOf(text, person) : null;
            var reason = Explain(text, attribution, name, confidence);
            foreach (var content in attribution.Contents)
                found.Add((new Quotation(content, QuotationKind.Direct)
                {
                    Speaker = name,
                    Role = role,
                    Source = attribution.Source,
                    Cue = attribution.Cue,
                    Confidence = Math.Round(confidence, 3),
                }, reason));
        }
        found.Sort((a, b) => a.Quotation.Content.CompareTo(b.Quotation.Content));
        return ([.. found.Select(item => item.Quotation)], [.. found.Select(item => item.Reason)]);
    }

    private static string Explain(string text, Attribution attribution, string? name, double confidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"speaker {name ?? "unattributed"} ({confidence:0.00}); cue {(attribution.Cue is { } cue ? $"\"{cue.Of(text)}\"" : "none")}, source {(attribution.Source is { } source ? $"\"{source.Of(text)}\"" : "none")}: {attribution.Reason}");
}
