using System.Text.RegularExpressions;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Who the source of an attribution is: a named person, or what the article calls an unnamed source.</summary>
internal sealed partial class SpeakerResolver(string text, Cast cast)
{
    private Person? lastSpeaker;

    /// <summary>The person of the attribution just resolved, or null.</summary>
    internal Person? LastPerson { get; private set; }

    /// <summary>Resolves attributions in reading order: pronouns look back to the speaker before.</summary>
    /// <returns>The name to print, or null where nobody can be named; and how sure that is, 0 to 1.</returns>
    internal (string? Name, double Confidence) Resolve(Attribution attribution)
    {
        LastPerson = null;
        if (attribution.Source is not { } source)
            return (null, attribution.Confidence);
        var words = source.Of(text);
        if (PronounGender(words) is { } gender)
        {
            LastPerson = gender == Gender.Unknown ? null : LastCompatible(source.Start, gender);
            lastSpeaker = LastPerson ?? lastSpeaker;
            return (LastPerson?.FullName, attribution.Confidence * (LastPerson is null ? 0.3 : 0.9));
        }
        LastPerson = cast.In(source);
        if (LastPerson is not null)
        {
            lastSpeaker = LastPerson;
            return (LastPerson.FullName, attribution.Confidence);
        }
        var description = Description(words);
        return description is null ? (null, attribution.Confidence * 0.3) : (description, attribution.Confidence * 0.8);
    }

    private static Gender? PronounGender(string words) => words.ToLowerInvariant() switch
    {
        "he" or "his" or "him" or "he himself" => Gender.Male,
        "she" or "her" or "she herself" => Gender.Female,
        "they" or "it" or "we" or "i" or "you" or "who" or "that" or "which" or "this" => Gender.Unknown,
        _ => null,
    };

    private Person? LastCompatible(int before, Gender gender)
    {
        if (lastSpeaker is not null && lastSpeaker.Gender == gender
            && cast.Mentions.Any(mention => mention.Person == lastSpeaker && mention.Span.Start < before && before - mention.Span.Start < 700))
            return lastSpeaker;
        for (var i = cast.Mentions.Count - 1; i >= 0; i--)
        {
            var (span, person) = cast.Mentions[i];
            if (span.Start < before && person.Gender == gender)
                return person;
        }
        return null;
    }

    private static string? Description(string words)
    {
        var cut = RelativeClause().Match(words);
        var description = (cut.Success && cut.Index > 3 ? words[..cut.Index] : words).Trim(' ', ',');
        return FunctionWords.Contains(description) || description.Length < 2 ? null : description;
    }

    [GeneratedRegex(@",? (?:who|which|that|whose) ", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeClause();
}
