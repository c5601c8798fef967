using System.Text;

namespace BriefPack.Deduplicate.Tests;

/// <summary>Texts for tests: invented words in invented order, so that no two stories share a passage unless a test says so.</summary>
internal static class Stories
{
    private static readonly string[] Syllables =
        ["ba", "co", "di", "fen", "gor", "hul", "is", "jem", "ka", "lor", "mi", "nos", "op", "per", "qua", "ri", "sel", "tor", "un", "ves", "wil", "yar", "zet", "ast"];

    /// <summary>A story of so many words in paragraphs of about 50; the same number gives the same story.</summary>
    public static string Make(int number, int words = 300) => string.Join("\n\n", Paragraphs(number, words));

    public static List<string> Paragraphs(int number, int words = 300)
    {
        var random = new Random(number);
        var paragraphs = new List<string>();
        for (var done = 0; done < words; done += 50)
        {
            var paragraph = new StringBuilder();
            for (var word = 0; word < Math.Min(50, words - done); word++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
                var startsSentence = word % 10 == 0;
                paragraph.Append(word == 0 ? "" : startsSentence ? ". " : " ");
                paragraph.Append(startsSentence || random.Next(8) == 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text);
            }
            paragraphs.Add(paragraph.Append('.').ToString());
        }
        return paragraphs;
    }

    public static Document Document(string id, string text, string? publisher = null, DateOnly? published = null, string? title = null) => new()
    {
        Id = id,
        Source = new SourceInfo(id + ".txt", "text/plain", ""),
        Text = text,
        Title = title,
        Publisher = publisher,
        Published = published,
    };
}
