using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Fields with a result that is shown until Word computes its own.</summary>
internal static class Fields
{
    /// <summary>Adds a field.</summary>
    /// <param name="parent">The paragraph or link.</param>
    /// <param name="instruction">The field's instruction.</param>
    /// <param name="result">What is shown.</param>
    /// <param name="properties">Makes the properties of a run; an element has one parent, so each run needs its own.</param>
    public static void Append(OpenXmlElement parent, string instruction, string result, Func<W.RunProperties?> properties)
    {
        Begin(parent, instruction, properties);
        parent.AppendChild(Run(properties, new W.Text(result) { Space = SpaceProcessingModeValues.Preserve }));
        End(parent, properties);
    }

    /// <summary>Begins a field whose result spans paragraphs.</summary>
    /// <param name="parent">The first paragraph.</param>
    /// <param name="instruction">The field's instruction.</param>
    /// <param name="properties">Makes the properties of a run.</param>
    public static void Begin(OpenXmlElement parent, string instruction, Func<W.RunProperties?> properties)
    {
        parent.AppendChild(Run(properties, new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }));
        parent.AppendChild(Run(properties, new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }));
        parent.AppendChild(Run(properties, new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }));
    }

    /// <summary>Ends a field.</summary>
    /// <param name="parent">The last paragraph.</param>
    /// <param name="properties">Makes the properties of a run.</param>
    public static void End(OpenXmlElement parent, Func<W.RunProperties?> properties) =>
        parent.AppendChild(Run(properties, new W.FieldChar { FieldCharType = W.FieldCharValues.End }));

    private static W.Run Run(Func<W.RunProperties?> properties, OpenXmlElement content) =>
        properties() is { } own ? new W.Run(own, content) : new W.Run(content);
}
