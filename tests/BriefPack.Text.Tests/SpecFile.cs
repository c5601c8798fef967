namespace BriefPack.Text.Tests;

/// <summary>Reads the Markdown specs: every pair of fenced blocks is an input and what is expected of it.</summary>
internal static class SpecFile
{
    public static TheoryData<string, string> Cases(string file)
    {
        var cases = new TheoryData<string, string>();
        var blocks = Blocks(file);
        for (var i = 0; i + 1 < blocks.Count; i += 2)
            cases.Add(blocks[i].Replace('↵', '\n'), blocks[i + 1]);
        return cases;
    }

    public static List<string> Blocks(string file)
    {
        var blocks = new List<string>();
        List<string>? block = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", file)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block?.Add(line);
                continue;
            }

            if (block is null)
            {
                block = [];
                continue;
            }

            blocks.Add(string.Join('\n', block));
            block = null;
        }

        return blocks;
    }
}
