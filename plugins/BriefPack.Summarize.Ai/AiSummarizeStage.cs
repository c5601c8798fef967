using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace BriefPack.Summarize.Ai;

/// <summary>
/// Lets a language model write a summary of every article and of the pack, and attaches the sentences that pass the check as <see cref="AiSummary"/>. Where
/// the model fails, or nothing passes, the extractive summaries stand alone and a warning says why.
/// </summary>
[Provides<AiSummary>]
[RunsAfter<RemovedText>]
[RunsAfter<DuplicateMark>]
[RunsAfter<DocumentSummary>]
[RunsAfter<PackSummary>]
public sealed class AiSummarizeStage : IStage
{
    private readonly AiSummarizeOptions _options;
    private readonly IChatClient? _given;

    /// <summary>Makes the stage.</summary>
    /// <param name="options">Its options.</param>
    /// <param name="client">The application's client; not needed where the options name an endpoint, which is preferred.</param>
    /// <exception cref="ArgumentException">There is neither a client nor an endpoint.</exception>
    public AiSummarizeStage(AiSummarizeOptions options, IChatClient? client = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Endpoint is null && client is null)
            throw new ArgumentException(
                "The stage 'summarize-ai' needs a language model: set its option 'endpoint' to an OpenAI-compatible address, such as http://localhost:11434/v1, or register an IChatClient with the application's services.",
                nameof(options));
        _options = options;
        _given = client;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Document> RunAsync(
        IAsyncEnumerable<Document> documents, StageContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(context);
        using var own = _options.Endpoint is null ? null
            : new OpenAiChatClient(_options.Endpoint, _options.Model, Environment.GetEnvironmentVariable(_options.KeyVariable));
        var client = new PatientClient(own ?? _given!, TimeSpan.FromSeconds(_options.TimeoutSeconds), _options.Retries, context.Time);
        var articles = new List<Document>();
        await foreach (var document in new ArticleStage(_options, client).RunAsync(documents, context, cancel).ConfigureAwait(false))
        {
            if (document.Get<DuplicateMark>() is null && !string.IsNullOrWhiteSpace(document.Text))
                articles.Add(document);
            yield return document;
        }
        if (articles.Count > 0 && _options.PackSentences > 0)
            await SummarizePackAsync(articles, client, context, cancel).ConfigureAwait(false);
    }

    private async Task SummarizePackAsync(List<Document> articles, PatientClient client, StageContext context, CancellationToken cancel)
    {
        var (summary, problem) = await WriteAsync(client, SummaryRequest.ForPack(articles, _options), articles, _options.PackSentences, cancel).ConfigureAwait(false);
        if (summary is not null)
            context.Attach(summary);
        if (problem is not null)
            context.Warn("The pack: " + problem);
    }

    /// <summary>Asks, reads the answer and checks it.</summary>
    private static async Task<(AiSummary? Summary, string? Problem)> WriteAsync(
        PatientClient client, IReadOnlyList<ChatMessage> request, IReadOnlyList<Document> documents, int most, CancellationToken cancel)
    {
        ChatResponse response;
        try
        {
            response = await client.AskAsync(request, cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            return (null, $"the language model gave no summary ({error.Message}); the extractive summary is printed alone.");
        }
        var summary = Check(response, documents, most);
        return (summary, (summary.Sentences.Length, summary.Struck.Length) switch
        {
            (0, 0) => "the language model answered without a sentence; the extractive summary is printed alone.",
            (_, 0) => null,
            (0, _) => $"all sentences of the language model were struck ({Reasons(summary)}); the extractive summary is printed alone.",
            _ => $"{summary.Struck.Length} of {summary.Struck.Length + summary.Sentences.Length} sentences of the language model were struck: no article holds {Reasons(summary)}.",
        });
    }

    private static string Reasons(AiSummary summary) => string.Join("; ", summary.Struck.Select(struck => struck.Reason));

    private static AiSummary Check(ChatResponse response, IReadOnlyList<Document> documents, int most)
    {
        var sources = documents.Select(document => new SourceFacts(document.Id, document.Title is null ? document.Text : document.Title + "\n\n" + document.Text)).ToList();
        var kept = ImmutableArray.CreateBuilder<AiSentence>();
        var struck = ImmutableArray.CreateBuilder<StruckSentence>();
        foreach (var (sentence, numbers) in ModelAnswer.Read(response.Text).Take(most))
        {
            // An article that the model names and that holds nothing of the sentence is no evidence: then all are asked.
            var named = numbers.Where(number => number >= 1 && number <= sources.Count).Select(number => sources[number - 1]).ToList();
            var (missing, held) = SentenceCheck.Check(sentence, named.Count > 0 ? named : sources);
            if (missing is not null && named.Count > 0)
                (missing, held) = SentenceCheck.Check(sentence, sources);
            if (missing is not null)
                struck.Add(new(sentence, missing));
            else
                kept.Add(new(sentence, [.. held.Select(source => source.Id)]));
        }
        return new(response.ModelId, kept.ToImmutable(), struck.ToImmutable());
    }

    private sealed class ArticleStage(AiSummarizeOptions options, PatientClient client) : DocumentStage
    {
        protected override async ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
        {
            if (options.Sentences == 0 || document.Get<DuplicateMark>() is not null || string.IsNullOrWhiteSpace(document.Text))
                return document;
            var (summary, problem) = await WriteAsync(client, SummaryRequest.ForArticle(document, options), [document], options.Sentences, cancel).ConfigureAwait(false);
            if (summary is not null)
                document = document.With(summary);
            return problem is null ? document : document.WithWarning(context.StageName, char.ToUpperInvariant(problem[0]) + problem[1..]);
        }
    }
}
