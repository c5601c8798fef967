using System.Collections.Immutable;
using System.Globalization;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Metadata;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean;

/// <summary>
/// Takes the article out of what surrounds it: navigation, share bars, captions, teasers, biographies, notices. What it removes it records
/// in <see cref="RemovedText"/>; what headline, byline and date lines say goes into the document's metadata. Safe for any number of threads.
/// </summary>
[Provides<RemovedText>]
public sealed class CleanStage : DocumentStage
{
    private readonly CleanOptions options;

    /// <summary>Makes the stage.</summary>
    /// <param name="options">How it decides; null for the defaults.</param>
    public CleanStage(CleanOptions? options = null) => this.options = options ?? new CleanOptions();

    /// <inheritdoc/>
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        var name = context.StageName;
        var blocks = LineReader.Read(document.Text, CueLexicon.Default);
        if (blocks.Count == 0)
            return ValueTask.FromResult(document.WithWarning(name, "The source holds no text."));
        var verdicts = RuleScorer.Score(blocks);
        for (var i = 0; i < verdicts.Length; i++)
            verdicts[i] = verdicts[i] with { Keep = verdicts[i].Score < options.Threshold };
        var header = options.ReadMetadata ? ArticleHeader.Read(blocks, verdicts, CueLexicon.Default) : null;
        var cleaned = CleanedText.Compose(blocks, verdicts);
        var result = document with { Text = cleaned.Text };
        if (header is not null)
            result = result with
            {
                Title = header.Title ?? document.Title,
                Authors = header.Authors.Count > 0 ? [.. header.Authors] : document.Authors,
                Places = header.Places.Count > 0 ? [.. header.Places] : document.Places,
                Publisher = header.Publisher ?? document.Publisher,
                Published = header.Published ?? document.Published,
            };
        result = result.With(new RemovedText(cleaned.Removed));
        if (cleaned.Words < options.MinimumWords)
            result = result.WithWarning(name, string.Create(CultureInfo.InvariantCulture,
                $"Only {cleaned.Words} words are left of {cleaned.Words + cleaned.RemovedWords}: check whether the source holds an article."));
        return ValueTask.FromResult(result);
    }
}
