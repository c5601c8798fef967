using System.Globalization;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Clean.Metadata;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean;

/// <summary>
/// Takes the article out of what surrounds it: navigation, share bars, captions, teasers, biographies, notices. What it removes it records
/// in <see cref="RemovedText"/>; what headline, byline and date lines say goes into the document's metadata. Web pages are judged by their
/// <see cref="PageStructure"/>, anything else line by line. Safe for any number of threads.
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
        var page = document.Get<PageStructure>();
        var lexicon = CueLexicon.Default;
        var blocks = page is null ? LineReader.Read(LineWrap.Undo(document.Text, lexicon), lexicon) : PageReader.Read(document.Text, page, lexicon);
        var result = document.Without<PageStructure>();
        if (blocks.Count == 0)
            return ValueTask.FromResult(result.WithWarning(context.StageName, "The source holds no text."));
        cancel.ThrowIfCancellationRequested();
        var features = new BlockFeatures(blocks, page, page is null ? null : document.Title);
        var verdicts = Decision.Of(features, options, out var problem);
        cancel.ThrowIfCancellationRequested();
        var language = TextLanguage.Of(blocks, verdicts, document.Language);
        if (options.ReadMetadata)
            result = Headers.Merge(result, ArticleHeader.Read(features, verdicts, lexicon, language), page is not null, context.Time);
        var cleaned = CleanedText.Compose(blocks, verdicts);
        result = result with { Text = cleaned.Text, Language = language };
        result = result.With(new RemovedText(cleaned.Removed));
        problem ??= cleaned.Words < options.MinimumWords
            ? string.Create(CultureInfo.InvariantCulture, $"Only {cleaned.Words} words are left of {cleaned.Words + cleaned.RemovedWords}: check whether the source holds an article.")
            : null;
        if (problem is not null)
            result = result.WithWarning(context.StageName, problem);
        return ValueTask.FromResult(context.Explain ? Explainer.Explain(result, features, verdicts, context.StageName) : result);
    }
}
