using System.Collections.Frozen;
using System.Reflection;

namespace BriefPack;

/// <summary>Reads the embedded word lists of a plugin: a word or phrase a line, <c>#</c> comments, <c>[section]</c> headings. Compiled into each plugin that has one.</summary>
internal static class WordSections
{
    /// <summary>The words by section, to the letter.</summary>
    /// <param name="resource">The name of the resource in the assembly of the caller.</param>
    public static FrozenDictionary<string, FrozenSet<string>> Load(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly was built without its resource '{resource}'.");
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var current = new HashSet<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                sections[line.Trim('[', ']')] = current = new HashSet<string>(StringComparer.Ordinal);
            else
                current.Add(line);
        }
        return sections.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
