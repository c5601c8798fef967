using System.Reflection;

namespace BriefPack.Text;

/// <summary>Reads the embedded word lists: words separated by blanks, <c>#</c> comments, <c>[section]</c> headings.</summary>
internal static class WordList
{
    public static IEnumerable<(string Section, string Word)> Sections(string resource)
    {
        using var reader = new StreamReader(Open(resource));
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                section = line[1..^1];
                continue;
            }

            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return (section, word);
        }
    }

    public static Stream Open(string resource) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("BriefPack.Text.Resources." + resource)
        ?? throw new InvalidOperationException($"The assembly was built without its resource '{resource}'.");
}
