namespace BriefPack.Text;

/// <summary>The language that a text is most likely in.</summary>
/// <param name="Code">ISO 639-1 code, such as <c>en</c> or <c>ja</c>.</param>
/// <param name="Confidence">0 to 1: how far ahead of the runner-up it is; short texts score low. Above 0.3 it is hardly ever wrong.</param>
public readonly record struct LanguageGuess(string Code, double Confidence);
