namespace BriefPack.Quotes;

/// <summary>Reads the word lists and models that the package embeds.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a list without comments and empty lines.</summary>
    internal static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>The bytes of a resource.</summary>
    /// <exception cref="InvalidOperationException">The package was built without it.</exception>
    internal static Stream Open(string name) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceStream("BriefPack.Quotes.Resources." + name)
        ?? throw new InvalidOperationException($"The package BriefPack.Quotes was built without its resource {name}.");
}
