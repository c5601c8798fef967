using System.Globalization;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>
/// Chooses whom "he" or "she" means among the people named before: a conditional logit model over recency, position, gender, and who spoke last.
/// Its weights are trained on the pronoun sources of the training articles. Immutable and thread-safe.
/// </summary>
internal sealed class PronounRanker
{
    /// <summary>How many features a candidate has.</summary>
    internal const int Features = 36;

    // Beyond this many sentences a pronoun means nobody that was not named again.
    private const int Reach = 40;

    private readonly double[] weights;

    /// <summary>Makes a ranker of its weights.</summary>
    internal PronounRanker(double[] weights) => this.weights = weights;

    /// <summary>Reads the weights that the package embeds.</summary>
    internal static PronounRanker Load() =>
        new([.. EmbeddedText.Lines("pronoun-weights.txt").Select(line => double.Parse(line, CultureInfo.InvariantCulture))]);

    /// <summary>The people whom a pronoun can mean, with their probabilities, most likely first.</summary>
    internal List<(Person Person, double Probability)> Rank(PronounContext context)
    {
        var candidates = Candidates(context);
        if (candidates.Count == 0)
            return [];
        var scores = candidates.Select(candidate => candidate.Values.Zip(weights, (value, weight) => value * weight).Sum()).ToArray();
        var top = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - top));
        return [.. candidates.Zip(scores, (candidate, score) => (candidate.Person, Math.Exp(score - top) / sum)).OrderByDescending(pair => pair.Item2)];
    }

    /// <summary>The candidates with their features.</summary>
    internal static List<(Person Person, double[] Values)> Candidates(PronounContext context)
    {
        var found = new List<(Person Person, double[] Values, Mention Last)>();
        foreach (var person in context.Cast.People)
        {
            if (context.Gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != context.Gender)
                continue;
            // Nobody names himself in his own words: a mention inside quotation marks counts only where there is no other.
            var last = person.Mentions.FindLast(mention => mention.Token < context.Token && !mention.Quoted)
                ?? person.Mentions.FindLast(mention => mention.Token < context.Token);
            if (last is null || context.Sentence - last.Sentence > Reach)
                continue;
            found.Add((person, Describe(context, person, last), last));
        }
        found.Sort((a, b) => b.Last.Token.CompareTo(a.Last.Token));
        for (var rank = 0; rank < found.Count; rank++)
        {
            found[rank].Values[12] = rank == 0 ? 1 : 0;
            found[rank].Values[13] = rank == 1 ? 1 : 0;
            found[rank].Values[14] = rank >= 3 ? 1 : 0;
            found[rank].Values[15] = found.Count == 1 ? 1 : 0;
            found[rank].Values[16] = rank == 0 && found[rank].Last.Subject ? 1 : 0;
            found[rank].Values[24] = rank == 0 && found[rank].Person == context.LastSpeaker ? 1 : 0;
        }
        return [.. found.Select(item => (item.Person, item.Values))];
    }

    private static double[] Describe(PronounContext context, Person person, Mention last)
    {
        var values = new double[Features];
        var distance = context.Sentence - last.Sentence;
        values[0] = person.Gender == Gender.Unknown ? 1 : 0;
        values[1] = distance == 0 ? 1 : 0;
        values[2] = distance == 1 ? 1 : 0;
        values[3] = distance == 2 ? 1 : 0;
        values[4] = Math.Log(1 + distance);
        values[5] = last.Paragraph == context.Paragraph ? 1 : 0;
        values[6] = last.Subject ? 1 : 0;
        values[7] = last.Possessive ? 1 : 0;
        values[8] = last.Quoted ? 1 : 0;
        values[9] = context.LastSpeaker == person ? 1 : 0;
        values[10] = context.LastSpeaker == person && context.LastSpeakerParagraph == context.Paragraph ? 1 : 0;
        values[11] = Math.Log(1 + person.Mentions.Count(mention => mention.Token < context.Token));
        values[17] = last.Full ? 1 : 0;
        values[18] = Math.Log(1 + (double)person.Mentions.Count);
        var subject = person.Mentions.FindLast(mention => mention.Token < context.Token && mention.Subject && !mention.Quoted);
        values[19] = subject is null ? 1 : 0;
        values[20] = subject is null ? 0 : Math.Log(1 + context.Sentence - subject.Sentence);
        values[21] = person.Given.Length == 0 ? 1 : 0;
        values[22] = last.Paragraph == context.Paragraph && last.Subject && !last.Quoted ? 1 : 0;
        values[23] = context.LastSpeaker == person && context.Paragraph - context.LastSpeakerParagraph <= 1 ? 1 : 0;
        DescribePlace(context, person, last, values);
        return values;
    }

    /// <summary>What the place of the pronoun tells: behind quoted words it is who spoke before, at the beginning of a sentence the subject of the one before.</summary>
    private static void DescribePlace(PronounContext context, Person person, Mention last, double[] values)
    {
        var spoke = context.LastSpeaker == person;
        var near = context.Paragraph - context.LastSpeakerParagraph <= 1;
        var before = context.Sentence - last.Sentence == 1;
        var behind = context.Cast.IsBehindWords(context.Token);
        values[25] = behind && spoke && near ? 1 : 0;
        values[26] = behind && last.Subject && last.Paragraph == context.Paragraph ? 1 : 0;
        values[27] = context.Cast.BeginsSentence(context.Token) && last.Subject && before ? 1 : 0;
        values[28] = last.Sentence == context.Sentence && last.Subject && !last.Quoted ? 1 : 0;
        values[29] = context.Cast.FirstOf(context.Paragraph, context.Token) == person ? 1 : 0;
        values[30] = context.Cast.FirstOf(context.Paragraph - 1, context.Token) == person ? 1 : 0;
        values[31] = context.Cast.IsNamedInWordsBefore(person, context.Token) ? 1 : 0;
        values[32] = last.Full && context.Paragraph - last.Paragraph <= 1 && !last.Quoted ? 1 : 0;
        values[33] = spoke && near && !context.Cast.IsNamedBetween(person, context.LastSpeakerParagraph, context.Token) ? 1 : 0;
        values[34] = context.LastPronoun == person ? 1 : 0;
        values[35] = context.LastPronoun == person && near ? 1 : 0;
    }
}
