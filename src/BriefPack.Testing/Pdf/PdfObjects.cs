using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace BriefPack.Testing;

/// <summary>The objects of a PDF file, found by going through it from the start, so that no cross-reference table has to be right.</summary>
internal sealed partial class PdfObjects
{
    private readonly Dictionary<int, object?> objects = [];
    private readonly Dictionary<Dictionary<string, object?>, byte[]> streams = new(ReferenceEqualityComparer.Instance);

    /// <summary>The dictionaries that say where the document starts.</summary>
    public List<Dictionary<string, object?>> Trailers { get; } = [];

    /// <summary>All objects that are dictionaries.</summary>
    public IEnumerable<Dictionary<string, object?>> Dictionaries => objects.Values.OfType<Dictionary<string, object?>>();

    public static PdfObjects Read(byte[] data)
    {
        if (!data.AsSpan().StartsWith("%PDF-"u8))
            throw new BriefPackAssertionException("This is no PDF file: it does not begin with %PDF-.");
        var file = new PdfObjects();
        var text = Encoding.Latin1.GetString(data);
        var end = 0;
        foreach (Match match in ObjectStart().Matches(text))
            // What looks like an object inside a stream is none.
            if (match.Index >= end)
                end = file.ReadObject(data, text, int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), match.Index + match.Length);
        foreach (Match match in Trailer().Matches(text))
            if (new PdfTokens(data, match.Index + match.Length).Next() is Dictionary<string, object?> trailer)
                file.Trailers.Add(trailer);
        file.UnpackObjectStreams();
        if (file.Trailers.Any(trailer => trailer.ContainsKey("Encrypt")))
            throw new BriefPackAssertionException("This PDF file is encrypted.");
        return file;
    }

    public object? Resolve(object? value) => value is PdfTokens.Reference reference ? objects.GetValueOrDefault(reference.Number) : value;

    public object? Get(Dictionary<string, object?>? dictionary, string key) => dictionary is null ? null : Resolve(dictionary.GetValueOrDefault(key));

    public Dictionary<string, object?>? Dictionary(Dictionary<string, object?>? dictionary, string key) => Get(dictionary, key) as Dictionary<string, object?>;

    public string? NameOf(Dictionary<string, object?> dictionary, string key) => (Get(dictionary, key) as PdfTokens.Name)?.Value;

    /// <summary>The bytes of a stream, inflated.</summary>
    public byte[] StreamOf(Dictionary<string, object?> dictionary)
    {
        if (!streams.TryGetValue(dictionary, out var raw))
            return [];
        var filter = Get(dictionary, "Filter");
        var name = (filter as PdfTokens.Name ?? (filter as List<object?>)?.FirstOrDefault() as PdfTokens.Name)?.Value;
        if (name is null)
            return raw;
        if (name != "FlateDecode")
            return [];
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress))
            zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    private int ReadObject(byte[] data, string text, int number, int at)
    {
        var tokens = new PdfTokens(data, at);
        var value = tokens.Next();
        objects[number] = value;
        if (value is not Dictionary<string, object?> dictionary)
            return tokens.Position;
        var after = tokens.Position;
        if (tokens.Next() is not PdfTokens.Word { Value: "stream" })
            return after;
        var start = tokens.Position + (text[tokens.Position] == '\r' ? 2 : 1);
        var length = dictionary.GetValueOrDefault("Length") is double direct ? (int)direct : text.IndexOf("endstream", start, StringComparison.Ordinal) - start;
        streams[dictionary] = data.AsSpan(start, Math.Clamp(length, 0, data.Length - start)).ToArray();
        if (dictionary.GetValueOrDefault("Type") is PdfTokens.Name { Value: "XRef" })
            Trailers.Add(dictionary);
        return start + length;
    }

    private void UnpackObjectStreams()
    {
        foreach (var packed in Dictionaries.Where(dictionary => NameOf(dictionary, "Type") == "ObjStm").ToList())
        {
            var data = StreamOf(packed);
            var index = new PdfTokens(data);
            var first = Get(packed, "First") is double offset ? (int)offset : 0;
            for (var i = 0; Get(packed, "N") is double count && i < count; i++)
                if (index.Next() is double number && index.Next() is double place)
                    objects[(int)number] = new PdfTokens(data, first + (int)place).Next();
        }
    }

    [GeneratedRegex(@"(?<![0-9])([0-9]+)[ \r\n]+[0-9]+[ \r\n]+obj\b", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"(?<=[\r\n])trailer\b", RegexOptions.CultureInvariant)]
    private static partial Regex Trailer();
}
