using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BriefPack;

/// <summary>Writes pack.json: the pack itself, from which every other format can be written again.</summary>
internal sealed class PackJsonWriter(ComponentRegistry registry) : IWriter
{
    /// <summary>The version of the shape; readers refuse newer ones.</summary>
    public const int SchemaVersion = 1;

    private readonly AnnotationJson annotations = new(registry);

    public async ValueTask WriteAsync(Composition composition, Stream output, WriteContext context, CancellationToken cancel)
    {
        // Article texts are full of quotation marks and accents: escaping them would make the file twice as long and unreadable.
        var options = new JsonSerializerOptions(PackJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        await JsonSerializer.SerializeAsync(output, Convert(composition.Pack), new PackJsonContext(options).PackDto, cancel).ConfigureAwait(false);
        output.WriteByte((byte)'\n');
    }

    private PackDto Convert(Pack pack)
    {
        var texts = pack.Documents.ToDictionary(document => document.Id, document => document.Text, StringComparer.Ordinal);
        return new PackDto
        {
            SchemaVersion = SchemaVersion,
            Title = pack.Title,
            Created = pack.Created,
            Documents = [.. pack.Documents.Select(Convert)],
            DuplicateGroups = [.. (pack.Get<DuplicateGroups>()?.Items ?? []).Select(group => new DuplicateGroupDto(group.Representative, group.Members))],
            Summary = [.. (pack.Get<PackSummary>()?.Sentences ?? []).Select(sentence => new PackSentenceDto(
                sentence.Document, sentence.Sentence.Of(texts[sentence.Document]), sentence.Sentence.Start, sentence.Sentence.Length, sentence.AlsoReportedBy))],
            Failures = [.. pack.Failures.Select(failure => new FailureDto(failure.Source, failure.Stage, failure.Message))],
            Warnings = Convert(pack.Get<Warnings>()),
            Annotations = annotations.Write(pack.Annotations),
        };
    }

    private DocumentDto Convert(Document document)
    {
        var mark = document.Get<DuplicateMark>();
        return new DocumentDto
        {
            Id = document.Id,
            Source = new SourceDto(document.Source.Path, document.Source.MediaType, document.Source.Sha256),
            Title = document.Title,
            Authors = document.Authors,
            Publisher = document.Publisher,
            Places = document.Places,
            Published = document.Published,
            Language = document.Language,
            Url = document.Url,
            Text = document.Text,
            Removed = [.. (document.Get<RemovedText>()?.Items ?? []).Select(item => new RemovedDto(item.Text, item.Reason, item.Score, item.Position))],
            DuplicateOf = mark?.Of,
            Similarity = mark?.Similarity,
            Summary = [.. (document.Get<DocumentSummary>()?.Sentences ?? []).Select(sentence => Stretch(document.Text, sentence))],
            Quotes = [.. (document.Get<Quotations>()?.Items ?? []).Select(quotation => Convert(document.Text, quotation))],
            Warnings = Convert(document.Get<Warnings>()),
            Annotations = annotations.Write(document.Annotations),
        };
    }

    private static QuoteDto Convert(string text, Quotation quotation) => new()
    {
        Text = quotation.Content.Of(text),
        Start = quotation.Content.Start,
        Length = quotation.Content.Length,
        Kind = quotation.Kind,
        Speaker = quotation.Speaker,
        Role = quotation.Role,
        Source = quotation.Source is { } source ? Stretch(text, source) : null,
        Cue = quotation.Cue is { } cue ? Stretch(text, cue) : null,
        Confidence = quotation.Confidence,
    };

    private static StretchDto Stretch(string text, Span span) => new(span.Of(text), span.Start, span.Length);

    private static ImmutableArray<WarningDto>? Convert(Warnings? warnings) =>
        warnings is null ? null : [.. warnings.Items.Select(warning => new WarningDto(warning.Stage, warning.Message))];
}
