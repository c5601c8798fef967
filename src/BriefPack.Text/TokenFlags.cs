namespace BriefPack.Text;

[Flags]
internal enum TokenFlags : byte
{
    None = 0,
    SpaceBefore = 1,
    LineBefore = 2,
    ParagraphBefore = 4,
    Capitalized = 8,
    Abbreviation = 16,

    /// <summary>An opening quotation mark or bracket, as far as its shape and its neighbours tell.</summary>
    Opens = 32,

    /// <summary>A closing quotation mark or bracket, as far as its shape and its neighbours tell.</summary>
    Closes = 64,

    /// <summary>Ends with a mark that can end a sentence: full stop, question or exclamation mark, ellipsis, CJK full stop.</summary>
    Terminal = 128,
}
