namespace BriefPack.Summarize.Ai;

/// <summary>A word of a text.</summary>
/// <param name="Text">The word without a full stop.</param>
/// <param name="IsCapitalized">Whether it begins with a capital.</param>
/// <param name="IsNumber">Whether it is written in digits.</param>
/// <param name="Sentence">The first token of its sentence, which tells sentences apart.</param>
/// <param name="Start">Its offset in the text.</param>
internal sealed record FactWord(string Text, bool IsCapitalized, bool IsNumber, int Sentence, int Start);
