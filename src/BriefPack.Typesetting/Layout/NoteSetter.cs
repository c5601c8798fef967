namespace BriefPack.Typesetting;

/// <summary>Sets the words of a note, for the foot of the page that has its mark.</summary>
internal static class NoteSetter
{
    public static List<FlowItem> Set(NoteMark note, double width, TypesettingContext context, ParagraphSetter paragraphs)
    {
        var style = context.Styles.NoteText;
        var indent = style.Size * 1.6;
        var element = new StructureElement(StructureRole.Note, note.Parent);
        var label = element.Add(StructureRole.Label);
        var flow = new List<FlowItem>();
        foreach (var line in paragraphs.Set(note.Content, style, width - indent, 0, element.Add(StructureRole.Paragraph), context.Language))
        {
            var item = LineSetter.ToFlow(line, style, indent, context);
            if (flow.Count == 0)
                LineSetter.AddLabel(item, new ListLabel(note.Number + ".", label, 0, indent), style, context, context.Language);
            item.Before = flow.Count == 0 ? 2 : 0;
            flow.Add(item);
        }
        return flow;
    }
}
