using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace BriefPack;

/// <summary>Reads pack.json: the documents with everything that the stages found out, and the pack-wide results.</summary>
internal sealed class PackJsonReader(ComponentRegistry registry) : IReader
{
    private readonly AnnotationJson annotations = new(registry);

    public async IAsyncEnumerable<Document> ReadAsync(Source source, ReadContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (bytes, _) = await context.ReadBytesAsync(source, "application/json", cancel).ConfigureAwait(false);
        var pack = Parse(bytes.Span);
        var documents = (pack.Documents ?? []).Select(Convert).ToImmutableArray();
        Attach(pack, documents, context);
        foreach (var document in documents)
            yield return document;
    }

    private static PackDto Parse(ReadOnlySpan<byte> bytes)
    {
        PackDto? pack;
        try
        {
            pack = JsonSerializer.Deserialize(bytes, PackJsonContext.Default.PackDto);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"The file is not a pack.json: line {error.LineNumber + 1}, column {error.BytePositionInLine + 1} ({error.Path})."), error);
        }
        return pack switch
        {
            null or { SchemaVersion: < 1 } => throw new InvalidDataException("The file is JSON but not a pack.json: it has no 'schemaVersion'."),
            { SchemaVersion: > PackJsonWriter.SchemaVersion } => throw new InvalidDataException(FormattableString.Invariant(
                $"The pack was written by a newer BriefPack (schema version {pack.SchemaVersion}; this one reads up to {PackJsonWriter.SchemaVersion}). Update BriefPack to read it.")),
            _ => pack,
        };
    }

    private Document Convert(DocumentDto dto, int index)
    {
        var place = FormattableString.Invariant($"documents[{index}]");
        var text = dto.Text ?? throw Missing(place, "text");
        var set = AnnotationSet.Empty;
        if (dto.Removed is { Count: > 0 } removed)
            set = set.With(new RemovedText([.. removed.Select(item => new RemovedPassage(item.Text ?? "", item.Reason ?? "", item.Score, item.Position))]));
        if (dto.DuplicateOf is not null)
            set = set.With(new DuplicateMark(dto.DuplicateOf, dto.Similarity ?? 1));
        if (dto.Summary is { Count: > 0 } summary)
            set = set.With(new DocumentSummary([.. summary.Select((sentence, i) => Resolve(text, sentence, FormattableString.Invariant($"{place}.summary[{i}]")))]));
        if (dto.Quotes is { Count: > 0 } quotes)
            set = set.With(new Quotations([.. quotes.Select((quote, i) => Convert(text, quote, FormattableString.Invariant($"{place}.quotes[{i}]")))]));
        if (Convert(dto.Warnings) is { } warnings)
            set = set.With(warnings);
        return new Document
        {
            Id = dto.Id ?? throw Missing(place, "id"),
            Source = new SourceInfo(dto.Source?.Path ?? throw Missing(place, "source.path"), dto.Source.MediaType ?? "", dto.Source.Sha256 ?? ""),
            Title = dto.Title,
            Authors = [.. dto.Authors ?? []],
            Publisher = dto.Publisher,
            Places = [.. dto.Places ?? []],
            Published = dto.Published,
            Language = dto.Language,
            Url = dto.Url,
            Text = text,
            Annotations = annotations.Read(dto.Annotations, set),
        };
    }

    private static Quotation Convert(string text, QuoteDto dto, string place) =>
        new(Resolve(text, new StretchDto(dto.Text, dto.Start, dto.Length), place), dto.Kind)
        {
            Speaker = dto.Speaker,
            Role = dto.Role,
            Source = dto.Source is { } source ? Resolve(text, source, place + ".source") : null,
            Cue = dto.Cue is { } cue ? Resolve(text, cue, place + ".cue") : null,
            Confidence = dto.Confidence,
        };

    private void Attach(PackDto pack, ImmutableArray<Document> documents, ReadContext context)
    {
        var texts = documents.ToDictionary(document => document.Id, document => document.Text, StringComparer.Ordinal);
        if (pack.DuplicateGroups is { Count: > 0 } groups)
            context.Attach(new DuplicateGroups([.. groups.Select(group => new DuplicateGroup(group.Representative ?? "", [.. group.Members ?? []]))]));
        if (pack.Summary is { Count: > 0 } summary)
            context.Attach(new PackSummary([.. summary.Select((sentence, i) => Convert(texts, sentence, FormattableString.Invariant($"summary[{i}]")))]));
        if (Convert(pack.Warnings) is { } warnings)
            context.Attach(warnings);
        foreach (var annotation in annotations.Read(pack.Annotations, AnnotationSet.Empty))
            context.Attach(annotation);
        foreach (var failure in pack.Failures ?? [])
            context.Fail(new Failure(failure.Source ?? "", failure.Stage ?? "", failure.Message ?? ""));
    }

    private static PackSentence Convert(Dictionary<string, string> texts, PackSentenceDto dto, string place)
    {
        if (dto.Document is null || !texts.TryGetValue(dto.Document, out var text))
            throw new InvalidDataException($"{place} refers to the document '{dto.Document}', which the pack does not hold.");
        return new PackSentence(dto.Document, Resolve(text, new StretchDto(dto.Text, dto.Start, dto.Length), place), [.. dto.AlsoReportedBy ?? []]);
    }

    private static Span Resolve(string text, StretchDto stretch, string place)
    {
        var span = new Span(stretch.Start, stretch.Length);
        // A text that somebody edited moves every offset after the edit: printing the wrong words would be worse than refusing.
        if (!span.IsInside(text.Length) || (stretch.Text is not null && span.Of(text) != stretch.Text))
            throw new InvalidDataException($"{place} does not stand in the text at its offset. Was the file edited by hand? Build the pack anew.");
        return span;
    }

    private static Warnings? Convert(IReadOnlyList<WarningDto>? warnings) => warnings is { Count: > 0 }
        ? new Warnings([.. warnings.Select(warning => new Warning(warning.Stage ?? "", warning.Message ?? ""))])
        : null;

    private static InvalidDataException Missing(string place, string member) => new($"{place} has no '{member}'.");
}
