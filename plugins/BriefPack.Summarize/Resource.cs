namespace BriefPack.Summarize;

/// <summary>Reads the embedded word lists and models.</summary>
internal static class Resource
{
    /// <summary>The lines of a resource without comments (<c>#</c>) and empty lines.</summary>
    /// <param name="file">Its file name below <c>Resources</c>.</param>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream("BriefPack.Summarize." + file)
            ?? throw new InvalidOperationException($"The resource {file} is missing from the assembly BriefPack.Summarize: build it again.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }
}
