using System.IO.Enumeration;

namespace BriefPack.Cli;

/// <summary>Turns the inputs of the command line into files: in the order given, those of a folder by name.</summary>
internal sealed class InputFiles
{
    private readonly List<FileSource> sources = [];
    private readonly List<string> passed = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> extensions;

    private InputFiles(IReadOnlySet<string> extensions) => this.extensions = extensions;

    /// <summary>The files to read.</summary>
    public IReadOnlyList<FileSource> Sources => sources;

    /// <summary>Files in folders that no reader reads.</summary>
    public IReadOnlyList<string> Passed => passed;

    /// <summary>Finds the files.</summary>
    /// <param name="inputs">Files, folders and patterns.</param>
    /// <param name="extensions">What is taken from folders: the extensions that there are readers for.</param>
    /// <exception cref="PipelineConfigurationException">An input is not there.</exception>
    public static InputFiles Find(IEnumerable<string> inputs, IReadOnlySet<string> extensions)
    {
        var files = new InputFiles(extensions);
        foreach (var input in inputs)
            files.Add(input);
        return files;
    }

    private void Add(string input)
    {
        if (File.Exists(input))
            Take(input, input);
        else if (Directory.Exists(input))
            AddFolder(input, path => extensions.Contains(Path.GetExtension(path).ToLowerInvariant()));
        else if (input.AsSpan().IndexOfAny('*', '?') >= 0)
            AddPattern(input);
        else
            throw new PipelineConfigurationException($"There is no file or folder '{input}'.");
    }

    private void AddFolder(string folder, Func<string, bool> takes)
    {
        foreach (var file in FilesBelow(folder))
        {
            var relative = Path.GetRelativePath(folder, file);
            // pack.json is an output as often as an input, and the pipeline file is neither: JSON is read only when it is named.
            if (Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase))
                continue;
            if (takes(file))
                Take(file, relative);
            else
                passed.Add(relative.Replace('\\', '/'));
        }
    }

    private void AddPattern(string pattern)
    {
        var fixedPart = pattern[..pattern.AsSpan().IndexOfAny('*', '?')];
        var slash = fixedPart.LastIndexOfAny(['/', Path.DirectorySeparatorChar]);
        var folder = slash < 0 ? "." : slash == 0 ? "/" : fixedPart[..slash];
        var rest = pattern[(slash + 1)..].Replace('\\', '/');
        var before = sources.Count;
        if (Directory.Exists(folder))
            foreach (var file in FilesBelow(folder))
                if (Matches(rest.Split('/'), Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/')))
                    Take(file, slash < 0 ? Path.GetRelativePath(folder, file) : Path.Combine(folder, Path.GetRelativePath(folder, file)));
        if (sources.Count == before)
            throw new PipelineConfigurationException($"Nothing matches '{pattern}'. '*' stands for any part of a name, '**' for any folders.");
    }

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);
    }

    private static IEnumerable<string> FilesBelow(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true })
        .Where(file => !Path.GetFileName(file).StartsWith('.'))
        .Order(StringComparer.Ordinal);

    private void Take(string file, string path)
    {
        if (seen.Add(Path.GetFullPath(file)))
            sources.Add(new FileSource(file, path));
    }
}
