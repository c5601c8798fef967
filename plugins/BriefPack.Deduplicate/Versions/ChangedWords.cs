namespace BriefPack.Deduplicate;

/// <summary>A number or a name that the other version has changed.</summary>
/// <param name="Printed">The words of the printed version.</param>
/// <param name="Other">The words of the other version in their place.</param>
public sealed record ChangedWords(string Printed, string Other);
