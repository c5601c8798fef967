using System.Collections.Immutable;
using System.Text;

namespace BriefPack.Typesetting;

/// <summary>The words of inlines, without how they are set; for writers. Pure and safe to use from several threads.</summary>
public static class InlineText
{
    /// <summary>The words.</summary>
    /// <param name="content">The inlines.</param>
    /// <param name="pageNumber">What stands for a page number; empty to leave it out.</param>
    /// <param name="noteMark">What stands for the mark of a note; empty to leave it out.</param>
    /// <returns>The words in reading order, with the line breaks that they have; those of notes are left out.</returns>
    public static string Of(ImmutableArray<Inline> content, string pageNumber = "", string noteMark = "")
    {
        if (content is [TextRun only])
            return only.Text;
        var text = new StringBuilder();
        Append(text, content, pageNumber, noteMark);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content, string pageNumber, string noteMark)
    {
        foreach (var inline in content)
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Content, pageNumber, noteMark);
                    break;
                case Strong strong:
                    Append(text, strong.Content, pageNumber, noteMark);
                    break;
                case Link link:
                    Append(text, link.Content, pageNumber, noteMark);
                    break;
                case CrossReference reference:
                    Append(text, reference.Content, pageNumber, noteMark);
                    break;
                case PageReference:
                    text.Append(pageNumber);
                    break;
                case Note:
                    text.Append(noteMark);
                    break;
            }
    }
}
