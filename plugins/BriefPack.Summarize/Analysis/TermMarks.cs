namespace BriefPack.Summarize.Analysis;

/// <summary>How a term stands in its sentence.</summary>
[Flags]
internal enum TermMarks : byte
{
    None = 0,
    FunctionWord = 1,
    Capitalized = 2,
    Quoted = 4,
}
