using System.Text.RegularExpressions;
using BriefPack.Text;

namespace BriefPack.Summarize.Ai;

/// <summary>Takes a model's answer apart: sentences without list marks and with the numbers of the articles that it names.</summary>
internal static partial class ModelAnswer
{
    /// <summary>The sentences in order; what is no sentence (a heading, "Here is the summary:") is left out.</summary>
    public static IEnumerable<(string Sentence, int[] Articles)> Read(string answer)
    {
        foreach (var line in Thinking().Replace(answer, "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var text = ListMark().Replace(line, "").Replace("**", "", StringComparison.Ordinal).Trim();
            int[] articles = [.. Reference().Matches(text).SelectMany(match => Number().Matches(match.Value)).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct()];
            text = Blanks().Replace(Reference().Replace(text, ""), " ").Replace(" .", ".", StringComparison.Ordinal).Trim();
            if (text.Length == 0 || text.EndsWith(':') || text[0] == '#')
                continue;
            var analyzed = new TextAnalyzer().Analyze(text);
            foreach (var sentence in analyzed.Sentences)
                yield return (analyzed.TextOf(sentence).ToString(), articles);
        }
    }

    [GeneratedRegex(@"<think>.*?</think>", RegexOptions.Singleline)]
    private static partial Regex Thinking();

    [GeneratedRegex(@"^(?:[-*\u2022]|\d{1,2}[.)])\s+")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\[\d{1,4}(?:\s*[,;]\s*\d{1,4})*\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\d{1,4}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
