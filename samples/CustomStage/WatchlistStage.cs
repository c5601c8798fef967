using System.CommandLine.Parsing;
using BriefPack;
using BriefPack.Text;

namespace Acme.Watchlist;

/// <summary>Finds the sentences that name what is watched.</summary>
/// <param name="options">What to watch.</param>
[Provides<Sightings>]
[RunsAfter<RemovedText>]
public sealed class WatchlistStage(WatchlistOptions options) : DocumentStage
{
    private readonly TextAnalyzer analyzer = new();
    private readonly string[] phrases = [.. CommandLineParser.SplitCommandLine(options.Phrases)];

    /// <inheritdoc/>
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
    {
        var sightings =
            from sentence in analyzer.Analyze(document.Text).Sentences
            let passage = new Span(sentence.Start, sentence.Length)
            let words = passage.Of(document.Text)
            let phrase = Array.Find(phrases, phrase => words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            where phrase is not null
            select new Sighting(phrase, passage);
        return ValueTask.FromResult(document.With(new Sightings([.. sightings.Take(options.PerArticle)])));
    }
}
