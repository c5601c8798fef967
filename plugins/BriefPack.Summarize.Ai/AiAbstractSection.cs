namespace BriefPack.Summarize.Ai;

/// <summary>Prints what a language model wrote about an article, marked as such, between its title lines and its text.</summary>
public sealed class AiAbstractSection : IArticleSection
{
    /// <inheritdoc/>
    public ArticlePlace Place => ArticlePlace.BeforeText;

    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Document document, Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Get<AiSummary>() is not { Sentences.IsEmpty: false } summary)
            yield break;
        yield return new GroupBlock(
        [
            new ParagraphBlock(string.Join(' ', summary.Sentences.Select(sentence => sentence.Text))) { Language = document.Language },
            new ParagraphBlock(AiNote.Of(summary), ParagraphRole.Small),
        ]) { Role = GroupRole.Aside };
    }
}
