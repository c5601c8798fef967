using System.IO.Compression;
using System.Text.Json;
using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>One article of the quotes bench with its machine-made ("silver") tokens, as columns.</summary>
internal sealed record SilverArticle(string Text, int[] Starts, int[] Ends, int[] Sentences, PartOfSpeech[] Tags, byte[] Entities, string[] Lemmas)
{
    private static readonly Dictionary<string, PartOfSpeech> ByPenn = Enum.GetValues<PartOfSpeech>().ToDictionary(tag => tag.ToPenn(), StringComparer.Ordinal);

    /// <summary>The articles of a split that have tokens.</summary>
    public static IEnumerable<SilverArticle> Load(string bench, string split)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(bench, split + ".tokens.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var article = json.RootElement;
            var starts = Column(article, "start", value => value.GetInt32());
            if (starts.Length == 0)
                continue;
            yield return new SilverArticle(
                File.ReadAllText(Path.Combine(bench, split, article.GetProperty("name").GetString() + ".txt")),
                starts,
                Column(article, "end", value => value.GetInt32()),
                Column(article, "sent", value => value.GetInt32()),
                Column(article, "pos", value => ByPenn[value.GetString()!]),
                Column(article, "ner", value => EntityOf(value.GetString()!)),
                Column(article, "lemma", value => value.GetString()!));
        }
    }

    private static T[] Column<T>(JsonElement article, string name, Func<JsonElement, T> read) => article.GetProperty(name).EnumerateArray().Select(read).ToArray();

    private static byte EntityOf(string label) => label switch
    {
        "PERSON" => 1,
        "ORGANIZATION" => 2,
        "LOCATION" => 3,
        "MISC" => 4,
        _ => 0,
    };
}
