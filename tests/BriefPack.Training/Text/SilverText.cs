using System.IO.Compression;
using System.Text.Json;
using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>One article of the quotes bench with its machine-made ("silver") tags, carried over to the tokens of this project.</summary>
/// <param name="Text">The article, analysed.</param>
/// <param name="Words">Its tokens as the taggers see them.</param>
/// <param name="Tags">A tag per token.</param>
/// <param name="Entities">A kind of name per token: 0 none, 1 person, 2 organisation, 3 place, 4 other.</param>
internal sealed record SilverText(AnalyzedText Text, WordForm[] Words, PartOfSpeech[] Tags, byte[] Entities)
{
    private static readonly Dictionary<string, PartOfSpeech> ByPenn = Enum.GetValues<PartOfSpeech>().ToDictionary(tag => tag.ToPenn(), StringComparer.Ordinal);

    public static IEnumerable<SilverText> Load(string bench, string split)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(bench, split + ".tokens.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var article = json.RootElement;
            var starts = article.GetProperty("start").EnumerateArray().Select(value => value.GetInt32()).ToArray();
            if (starts.Length == 0)
                continue;
            var ends = article.GetProperty("end").EnumerateArray().Select(value => value.GetInt32()).ToArray();
            var tags = article.GetProperty("pos").EnumerateArray().Select(value => ByPenn[value.GetString()!]).ToArray();
            var entities = article.GetProperty("ner").EnumerateArray().Select(value => EntityOf(value.GetString()!)).ToArray();
            var text = File.ReadAllText(Path.Combine(bench, split, article.GetProperty("name").GetString() + ".txt"));
            yield return Align(new TextAnalyzer().Analyze(text), starts, ends, tags, entities);
        }
    }

    private static byte EntityOf(string label) => label switch
    {
        "PERSON" => 1,
        "ORGANIZATION" => 2,
        "LOCATION" => 3,
        "MISC" => 4,
        _ => 0,
    };

    /// <summary>Both token rows are nearly the same; where they differ, the silver token with the largest overlap lends its tags.</summary>
    private static SilverText Align(AnalyzedText text, int[] starts, int[] ends, PartOfSpeech[] silverTags, byte[] silverEntities)
    {
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

            tags[i] = silverTags[best];
            entities[i] = silverEntities[best];
        }

        return new SilverText(text, words, tags, entities);
    }
}
