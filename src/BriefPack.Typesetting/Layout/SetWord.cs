namespace BriefPack.Typesetting;

/// <summary>A word of a paragraph: characters that no line end and no change of font parts.</summary>
/// <param name="Span">How it is set.</param>
/// <param name="Start">Where it begins in the text of the paragraph.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Shaped">Its glyphs.</param>
/// <param name="Space">Whether a space follows.</param>
/// <param name="MayBreak">Whether a line may end behind it.</param>
internal readonly record struct SetWord(InlineSpan Span, int Start, int End, ShapedWord Shaped, bool Space, bool MayBreak);
