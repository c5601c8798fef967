using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Finds who answers in an interview whose turns have no names: the person whom the words before the first turn are about.</summary>
internal static class Interviewee
{
    // Answers of an interview speak of oneself; those of a list of questions that a newsroom answers do not.
    private const double LeastFirstPerson = 0.5;

    /// <summary>The person, or null where nobody or more than one can be meant.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cast">Its people.</param>
    /// <param name="turns">Its turns.</param>
    internal static Person? Find(AnalyzedText article, Cast cast, List<TranscriptTurn> turns)
    {
        var answers = turns.FindAll(turn => turn.Kind == TurnKind.Answer);
        if (answers.Count == 0 || answers.Count(turn => IsFirstPerson(article, turn.Words)) < LeastFirstPerson * answers.Count)
            return null;
        var first = turns[0].Paragraph.Start;
        var named = cast.People.Where(person => person.FullMentions > 0)
            .Select(person => (Person: person, Times: person.Mentions.Count(mention => mention.Span.Start < first && !mention.Quoted)))
            .Where(item => item.Times > 0).OrderByDescending(item => item.Times).ToList();
        return named.Count > 0 && (named.Count == 1 || named[0].Times > named[1].Times) ? named[0].Person : null;
    }

    private static bool IsFirstPerson(AnalyzedText article, Span words)
    {
        for (var i = article.TokenAt(words.Start); i < article.Tokens.Length && article.Tokens[i].Start < words.End; i++)
            if (article.TextOf(article.Tokens[i]) is "I" or "me" or "my" or "My" or "we" or "We" or "us" or "our" or "Our")
                return true;
        return false;
    }
}
