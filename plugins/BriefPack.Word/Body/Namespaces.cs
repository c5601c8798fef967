namespace BriefPack.Word;

/// <summary>The namespaces that the parts declare at their root, so that no paragraph declares them again.</summary>
internal static class Namespaces
{
    /// <summary>Prefixes and names.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Declarations { get; } =
    [
        new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        new("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        new("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        new("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        new("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        new("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
        new("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ];
}
