namespace BriefPack.Summarize.Analysis;

/// <summary>One occurrence of a term in a sentence.</summary>
/// <param name="Term">The hash of its stem.</param>
/// <param name="Word">The number of the word that holds it, from 0 in its sentence: <c>well-known</c> is one word with two terms.</param>
/// <param name="Marks">How it stands there.</param>
/// <param name="Start">The offset of its first code unit in the article.</param>
/// <param name="End">The offset just past the last one.</param>
internal readonly record struct TermUse(ulong Term, int Word, TermMarks Marks, int Start, int End)
{
    public bool IsFunctionWord => (Marks & TermMarks.FunctionWord) != 0;
}
