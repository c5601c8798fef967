using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Writes the notes at the foot of pages.</summary>
internal static class FootnotesPart
{
    /// <summary>The path of the part.</summary>
    public const string Path = "word/footnotes.xml";

    /// <summary>The content type of the part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";

    /// <summary>The height of the rule above notes with the space around it, in points: what LibreOffice always takes, set for Word to take the same.</summary>
    public const double SeparatorHeight = 6.2;

    /// <summary>Writes the notes.</summary>
    /// <param name="writer">The part.</param>
    /// <param name="footnotes">The notes.</param>
    /// <param name="inlines">Renders their words.</param>
    public static void WriteTo(OpenXmlWriter writer, Footnotes footnotes, InlineRenderer inlines)
    {
        writer.WriteStartElement(new W.Footnotes(), [], Namespaces.Declarations);
        writer.WriteElement(new W.Footnote(Line(new W.SeparatorMark())) { Type = W.FootnoteEndnoteValues.Separator, Id = -1 });
        writer.WriteElement(new W.Footnote(Line(new W.ContinuationSeparatorMark())) { Type = W.FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        for (var index = 0; index < footnotes.Notes.Count; index++)
        {
            var (content, language) = footnotes.Notes[index];
            var paragraph = new W.Paragraph(
                new W.ParagraphProperties(new W.ParagraphStyleId { Val = StyleIds.FootnoteText }),
                new W.Run(new W.RunProperties(new W.RunStyle { Val = StyleIds.FootnoteReference }), new W.FootnoteReferenceMark()),
                new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve }));
            inlines.Append(paragraph, content, new RunStyle(Language: language));
            writer.WriteElement(new W.Footnote(paragraph) { Id = index + 1 });
        }
        writer.WriteEndElement();
    }

    private static W.Paragraph Line(OpenXmlElement mark) => new(
        new W.ParagraphProperties(new W.SpacingBetweenLines { Before = "0", After = "0", Line = Units.Twips(SeparatorHeight), LineRule = W.LineSpacingRuleValues.Exact }),
        new W.Run(mark));
}
