using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>One article with the silver tags carried over to the tokens of this project.</summary>
/// <param name="Text">The article, analysed.</param>
/// <param name="Words">Its tokens as the taggers see them.</param>
/// <param name="Tags">A tag per token.</param>
/// <param name="Entities">A kind of name per token: 0 none, 1 person, 2 organisation, 3 place, 4 other.</param>
internal sealed record SilverText(AnalyzedText Text, WordForm[] Words, PartOfSpeech[] Tags, byte[] Entities)
{
    public static IEnumerable<SilverText> Load(string bench, string split) => SilverArticle.Load(bench, split).Select(Of);

    /// <summary>Both token rows are nearly the same; where they differ, the silver token with the largest overlap lends its tags.</summary>
    public static SilverText Of(SilverArticle article)
    {
        var text = new TextAnalyzer().Analyze(article.Text);
        var (starts, ends) = (article.Starts, article.Ends);
        var tags = new PartOfSpeech[text.Tokens.Length];
        var entities = new byte[text.Tokens.Length];
        var words = new WordForm[text.Tokens.Length];
        var j = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var token = text.Tokens[i];
            words[i] = WordForm.Of(text.TextOf(token));
            while (j + 1 < starts.Length && ends[j] <= token.Start)
                j++;
            var best = j;
            for (var k = j; k < starts.Length && starts[k] < token.End; k++)
            {
                if (Math.Min(ends[k], token.End) - Math.Max(starts[k], token.Start) > Math.Min(ends[best], token.End) - Math.Max(starts[best], token.Start))
                    best = k;
            }

            tags[i] = article.Tags[best];
            entities[i] = article.Entities[best];
        }

        return new SilverText(text, words, tags, entities);
    }
}
