namespace BriefPack.Quotes.Tests;

/// <summary>One passage of the specs with the quotations that it holds.</summary>
/// <param name="File">The file of the spec.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">The passage.</param>
/// <param name="Expected">Its rows.</param>
public sealed record SpecPassage(string File, string Title, string Text, IReadOnlyList<SpecRow> Expected)
{
    /// <summary>Reads all passages of the specs.</summary>
    internal static IEnumerable<SpecPassage> ReadAll()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Specs");
        foreach (var path in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
            foreach (var part in System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n## ").Skip(1))
            {
                var lines = part.Split('\n');
                var table = Array.FindIndex(lines, line => line.StartsWith("| words", StringComparison.Ordinal));
                var rows = lines.Skip(table + 2).Where(line => line.StartsWith('|')).Select(SpecRow.Read);
                yield return new SpecPassage(Path.GetFileName(path), lines[0].Trim(), string.Join('\n', lines.Skip(1).Take(table - 1)).Trim(), [.. rows]);
            }
    }
}

/// <summary>One quotation that a passage holds.</summary>
/// <param name="Words">The words without the marks around them.</param>
/// <param name="Speaker">The speaker; <c>-</c> for nobody, <c>*</c> where only the words are measured.</param>
/// <param name="Role">The role; empty where the passage gives none or it is not measured.</param>
public sealed record SpecRow(string Words, string Speaker, string Role)
{
    internal static SpecRow Read(string line)
    {
        var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        return new SpecRow(cells[0], cells[1], cells.Length > 2 ? cells[2] : "");
    }
}
