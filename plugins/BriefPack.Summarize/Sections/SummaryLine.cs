using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Summarize;

/// <summary>A sentence of the pack's summary as it is printed.</summary>
internal static class SummaryLine
{
    /// <summary>The sentence word for word on one line, references to the articles that report it, and how many they are.</summary>
    public static ImmutableArray<Inline> Of(PackSentence sentence, Document document, SectionContext context)
    {
        var text = string.Join(' ', sentence.Sentence.Of(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var content = ImmutableArray.CreateBuilder<Inline>();
        content.Add(new TextRun(text + " ", document.Language));
        content.Add(context.ReferenceTo(sentence.Document));
        foreach (var other in sentence.AlsoReportedBy)
            content.Add(context.ReferenceTo(other));
        if (sentence.AlsoReportedBy.Length > 0)
            content.Add(new Emphasis(string.Create(CultureInfo.InvariantCulture, $" reported by {sentence.AlsoReportedBy.Length + 1} of {context.Articles.Length}")));
        return content.ToImmutable();
    }
}
