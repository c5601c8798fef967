namespace BriefPack.Cli;

/// <summary>One <c>-o</c>: a file, or stdout.</summary>
/// <param name="Path">The file; null for stdout.</param>
/// <param name="Extension">The extension that chooses the writer.</param>
internal sealed record OutputTarget(string? Path, string Extension)
{
    public string Name => Path ?? "stdout";

    /// <summary>Reads an argument of <c>-o</c>.</summary>
    /// <exception cref="PipelineConfigurationException">It has no extension.</exception>
    public static OutputTarget Parse(string argument)
    {
        if (argument == "-")
            return new OutputTarget(null, ".json");
        var extension = System.IO.Path.GetExtension(argument).ToLowerInvariant();
        if (extension.Length < 2)
            throw new PipelineConfigurationException($"The output '{argument}' has no extension that tells its format. Name it like briefing.pdf.");
        return argument.StartsWith("-.", StringComparison.Ordinal) ? new OutputTarget(null, extension) : new OutputTarget(argument, extension);
    }

    public async Task WriteAsync(Pipeline pipeline, Composition composition, Action<string> warn, CancellationToken cancel)
    {
        if (Path is not null)
        {
            await pipeline.WriteAsync(composition, Path, warn, cancel).ConfigureAwait(false);
            return;
        }
        // Through memory: whoever reads the pipe gets the whole output or nothing.
        using var buffer = new MemoryStream();
        await pipeline.WriteAsync(composition, Extension, buffer, warn, cancel).ConfigureAwait(false);
        await using var output = Console.OpenStandardOutput();
        buffer.Position = 0;
        await buffer.CopyToAsync(output, cancel).ConfigureAwait(false);
    }
}
