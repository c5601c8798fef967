using DocumentFormat.OpenXml.Packaging;

namespace BriefPack.Word.Tests;

/// <summary>Writes compositions in memory.</summary>
internal static class WordFile
{
    public static byte[] Write(Composition composition, WordOptions? options = null, ListContext? context = null)
    {
        using var stream = new MemoryStream();
        new WordWriter(options ?? new WordOptions()).WriteAsync(composition, stream, context ?? new ListContext(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return stream.ToArray();
    }

    public static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    /// <summary>Keeps warnings.</summary>
    public sealed class ListContext : WriteContext
    {
        public List<string> Warnings { get; } = [];

        public override void Warn(string message) => Warnings.Add(message);
    }
}
