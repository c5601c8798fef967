using System.Collections.Immutable;
using System.Security.Cryptography;

namespace BriefPack.Deduplicate;

/// <summary>
/// The index file: what was printed when. It begins with a mark, the version of the format and the measures of its sketches, and ends with
/// the SHA-256 of everything before; integers are little-endian. A file whose checksum does not hold is never read further.
/// </summary>
internal static class PrintedIndexFile
{
    private const int Version = 1;
    private const int ChecksumLength = 32;

    private static ReadOnlySpan<byte> Mark => "BriefPack printed index\n"u8;

    private static ReadOnlySpan<int> Measures => [SampleRates.RunLength, SampleRates.KeyLength, SampleRates.RunBits, SampleRates.Facts, SampleRates.Version];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no index file, it is damaged, or it comes from another version; the message says which.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ImmutableArray<PrintedArticle> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < Mark.Length + sizeof(int) + ChecksumLength || !bytes.AsSpan().StartsWith(Mark))
            throw new InvalidDataException("it is not an index file of the stage deduplicate");
        var content = bytes.AsSpan(0, bytes.Length - ChecksumLength);
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(content.Length)))
            throw new InvalidDataException("it is damaged: its checksum does not hold");
        using var reader = new BinaryReader(new MemoryStream(bytes, Mark.Length, content.Length - Mark.Length));
        if (reader.ReadInt32() is var version && version != Version)
            throw new InvalidDataException($"it has version {version} of the format, and this is version {Version}");
        foreach (var measure in Measures)
            if (reader.ReadInt32() != measure)
                throw new InvalidDataException("its sketches were made by another version and cannot be compared");
        var articles = ImmutableArray.CreateBuilder<PrintedArticle>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            articles.Add(ReadArticle(reader));
        return articles.DrainToImmutable();
    }

    /// <summary>Writes a file beside the target and moves it over the target, so that there is either the old one or the whole new one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, IReadOnlyCollection<PrintedArticle> articles)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(Mark);
        writer.Write(Version);
        foreach (var measure in Measures)
            writer.Write(measure);
        writer.Write(articles.Count);
        foreach (var article in articles)
            WriteArticle(writer, article);
        writer.Flush();
        var target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew))
            {
                file.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
                file.Write(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
                // Without this a power cut after the move could leave an empty file where the old one stood.
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static PrintedArticle ReadArticle(BinaryReader reader)
    {
        var day = DateOnly.FromDayNumber(reader.ReadInt32());
        var (source, title, publisher) = (reader.ReadString(), ReadOptional(reader), ReadOptional(reader));
        var length = reader.ReadInt32();
        if (length < 0 || length > (reader.BaseStream.Length - reader.BaseStream.Position) / sizeof(ushort))
            throw new InvalidDataException("it is damaged: a sketch is longer than the file");
        var data = new ushort[length];
        for (var i = 0; i < length; i++)
            data[i] = reader.ReadUInt16();
        if (!TextSketch.IsWellFormed(data))
            throw new InvalidDataException("it is damaged: a sketch does not hold together");
        return new PrintedArticle(day, source, title, publisher, new TextSketch(data));
    }

    private static void WriteArticle(BinaryWriter writer, PrintedArticle article)
    {
        writer.Write(article.Day.DayNumber);
        writer.Write(article.Source);
        WriteOptional(writer, article.Title);
        WriteOptional(writer, article.Publisher);
        writer.Write(article.Sketch.Data.Length);
        foreach (var value in article.Sketch.Data)
            writer.Write(value);
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }
}
