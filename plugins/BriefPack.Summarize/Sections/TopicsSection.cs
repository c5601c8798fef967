using System.Collections.Immutable;

namespace BriefPack.Summarize;

/// <summary>Prints the stories of a pack that covers several of them: their names, their articles and a summary of each.</summary>
public sealed class TopicsSection : ISection
{
    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        // A pack on one story has its summary already.
        if (pack.Get<Topics>() is not { Items.IsEmpty: false } topics || topics.Items[0].Documents.Length == context.Articles.Length)
            yield break;
        yield return new HeadingBlock(1, "Topics", "topics");
        foreach (var topic in topics.Items)
        {
            yield return new HeadingBlock(2, topic.Name) { InContents = false };
            yield return new ListBlock(false, [.. Lines(topic, context)]);
            var references = ImmutableArray.CreateBuilder<Inline>();
            references.Add(new TextRun("Articles: "));
            foreach (var document in topic.Documents)
                references.Add(context.ReferenceTo(document));
            yield return new ParagraphBlock(references.ToImmutable(), ParagraphRole.Small);
        }
    }

    private static IEnumerable<ListItem> Lines(Topic topic, SectionContext context) =>
        from sentence in topic.Summary
        let document = context.Find(sentence.Document)
        where document is not null && sentence.Sentence.IsInside(document.Text.Length)
        select new ListItem(SummaryLine.Of(sentence, document, context));
}
