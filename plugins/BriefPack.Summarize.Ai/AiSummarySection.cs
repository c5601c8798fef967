using System.Collections.Immutable;

namespace BriefPack.Summarize.Ai;

/// <summary>Prints what a language model wrote about the pack, marked as such, every sentence with the articles that hold its facts.</summary>
public sealed class AiSummarySection : ISection
{
    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        if (pack.Get<AiSummary>() is not { Sentences.IsEmpty: false } summary)
            yield break;
        yield return new HeadingBlock(1, "Summary by a language model", "ai-summary");
        yield return new ListBlock(false, [.. summary.Sentences.Select(sentence => new ListItem(Line(sentence, context)))]);
        yield return new ParagraphBlock(AiNote.Of(summary), ParagraphRole.Small);
    }

    private static ImmutableArray<Inline> Line(AiSentence sentence, SectionContext context) =>
        [new TextRun(sentence.Text + " "), .. sentence.Documents.Where(id => context.NumberOf(id) > 0).Select(context.ReferenceTo)];
}
