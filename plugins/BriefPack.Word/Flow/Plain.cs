using System.Collections.Immutable;
using System.Text;

namespace BriefPack.Word;

/// <summary>The words of inlines without their marks: for running heads and the table of contents.</summary>
internal static class Plain
{
    /// <summary>The words, without notes, line breaks as spaces.</summary>
    /// <param name="inlines">The inlines.</param>
    public static string TextOf(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextRun only])
            return only.Text.Replace('\n', ' ');
        var text = new StringBuilder();
        Append(inlines, text);
        return text.Replace('\n', ' ').ToString();
    }

    private static void Append(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun words:
                    text.Append(words.Text);
                    break;
                case Emphasis emphasis:
                    Append(emphasis.Content, text);
                    break;
                case Strong strong:
                    Append(strong.Content, text);
                    break;
                case Link link:
                    Append(link.Content, text);
                    break;
                case CrossReference reference:
                    Append(reference.Content, text);
                    break;
            }
        }
    }
}
