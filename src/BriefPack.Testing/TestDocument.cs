using System.Globalization;
using System.Security.Cryptography;

namespace BriefPack.Testing;

/// <summary>Makes documents for tests in one line.</summary>
public static class TestDocument
{
    /// <summary>Makes a document from its text.</summary>
    /// <param name="text">The text; paragraphs are separated by a blank line.</param>
    /// <param name="title">The title, or null for none.</param>
    /// <param name="id">The id; null for one made from the text, so that equal texts get equal ids.</param>
    /// <param name="path">The path of the source. Default: <c>test.txt</c>.</param>
    /// <returns>The document, in English, read as plain text.</returns>
    public static Document Of(string text, string? title = null, string? id = null, string path = "test.txt")
    {
        ArgumentNullException.ThrowIfNull(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        return new Document
        {
            Id = id ?? hash[..12],
            Source = new SourceInfo(path, "text/plain", hash),
            Title = title,
            Language = "en",
            Text = text,
        };
    }

    /// <summary>Makes a document from paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <returns>The document.</returns>
    public static Document OfParagraphs(params IEnumerable<string> paragraphs) => Of(string.Join("\n\n", paragraphs));

    /// <summary>Makes several documents, one of each text, with the ids <c>d1</c>, <c>d2</c> and so on.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The documents, in the same order.</returns>
    public static IReadOnlyList<Document> Several(params IEnumerable<string> texts) =>
        [.. texts.Select((text, index) => Of(text, id: Id(index), path: Id(index) + ".txt"))];

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"d{index + 1}");
}
