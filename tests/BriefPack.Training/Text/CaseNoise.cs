using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>
/// Rewrites some sentences as headlines are written (all capitals, capitals at every word, no capitals), so that the models do not lean on case alone.
/// </summary>
internal static class CaseNoise
{
    /// <param name="text">The article as it is.</param>
    /// <param name="random">Decides which sentences are rewritten.</param>
    /// <param name="upper">Share of sentences in capitals.</param>
    /// <param name="title">Share of sentences with a capital at every content word.</param>
    /// <param name="lower">Share of sentences without capitals.</param>
    public static SilverText Of(SilverText text, Random random, double upper, double title, double lower)
    {
        var words = (WordForm[])text.Words.Clone();
        foreach (var sentence in text.Text.Sentences)
        {
            // Rewriting starts from the text, so sentences that were renamed keep their names only where they are not rewritten.
            var draw = random.NextDouble();
            var style = draw < upper ? 1 : draw < upper + title ? 2 : draw < upper + title + lower ? 3 : 0;
            for (var i = sentence.FirstToken; style > 0 && i < sentence.EndToken; i++)
                words[i] = WordForm.Of(Rewrite(text.Text.TextOf(text.Text.Tokens[i]), style));
        }

        return text with { Words = words };
    }

    private static string Rewrite(ReadOnlySpan<char> word, int style) => style switch
    {
        1 => word.ToString().ToUpperInvariant(),
        3 => word.ToString().ToLowerInvariant(),
        _ when word.Length > 3 || !FunctionWords.Contains(word) => char.ToUpperInvariant(word[0]) + word[1..].ToString(),
        _ => word.ToString(),
    };
}
