namespace BriefPack.Word;

/// <summary>How words are set beside their paragraph's style.</summary>
/// <param name="Emphasis">Whether they are stressed.</param>
/// <param name="Strong">Whether they stand out.</param>
/// <param name="Link">Whether they lead somewhere outside.</param>
/// <param name="TabularFigures">Whether all digits are equally wide.</param>
/// <param name="InBold">Whether the paragraph is bold: stressed words in it are lighter.</param>
/// <param name="Language">The BCP 47 tag of their language; null for that of the pack.</param>
internal readonly record struct RunStyle(
    bool Emphasis = false, bool Strong = false, bool Link = false, bool TabularFigures = false, bool InBold = false, string? Language = null);
