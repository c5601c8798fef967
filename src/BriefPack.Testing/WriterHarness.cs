namespace BriefPack.Testing;

/// <summary>Runs a writer alone.</summary>
public static class WriterHarness
{
    /// <summary>Writes blocks.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="blocks">The blocks, which become one section.</param>
    /// <returns>The file.</returns>
    public static Task<byte[]> WriteAsync(this IWriter writer, params IEnumerable<Block> blocks) => writer.WriteAsync(TestPack.Composition(blocks));

    /// <summary>Writes a composition.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="composition">The composition.</param>
    /// <param name="warnings">Takes the warnings of the writer; null drops them.</param>
    /// <returns>The file.</returns>
    public static async Task<byte[]> WriteAsync(this IWriter writer, Composition composition, ICollection<string>? warnings = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var output = new MemoryStream();
        await writer.WriteAsync(composition, output, new Context(warnings), CancellationToken.None).ConfigureAwait(false);
        return output.ToArray();
    }

    private sealed class Context(ICollection<string>? warnings) : WriteContext
    {
        public override void Warn(string message) => warnings?.Add(message);
    }
}
