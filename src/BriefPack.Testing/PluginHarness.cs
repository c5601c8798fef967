namespace BriefPack.Testing;

/// <summary>Runs a plugin in the engine, registered as the host registers it.</summary>
public static class PluginHarness
{
    /// <summary>Runs stages of a plugin over documents, by the names that it registers.</summary>
    /// <typeparam name="TPlugin">The plugin.</typeparam>
    /// <param name="stages">The names of the stages, in their order, separated by commas.</param>
    /// <param name="documents">The documents.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="PipelineConfigurationException">The plugin cannot be registered, or brings no such stage.</exception>
    public static Task<Pack> RunAsync<TPlugin>(string stages, params IEnumerable<Document> documents) where TPlugin : IPlugin, new()
    {
        ArgumentNullException.ThrowIfNull(stages);
        return PipelineOf<TPlugin>(stages).RunAsync(Stream(documents));
    }

    /// <summary>Writes a pack to pack.json and reads it again: what a plugin's annotations go through between two runs.</summary>
    /// <typeparam name="TPlugin">The plugin that brings the annotations.</typeparam>
    /// <param name="pack">The pack.</param>
    /// <returns>The pack as it was read.</returns>
    public static async Task<Pack> RoundTripAsync<TPlugin>(Pack pack) where TPlugin : IPlugin, new()
    {
        var pipeline = PipelineOf<TPlugin>("");
        using var json = new MemoryStream();
        await pipeline.WriteAsync(pipeline.Compose(pack), ".json", json).ConfigureAwait(false);
        return await pipeline.RunAsync([new MemorySource("pack.json", json.ToArray())]).ConfigureAwait(false);
    }

    private static Pipeline PipelineOf<TPlugin>(string stages) where TPlugin : IPlugin, new()
    {
        var builder = new PipelineBuilder();
        builder.AddPlugin<TPlugin>();
        foreach (var stage in stages.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            builder.AddStage(stage);
        return builder.Build();
    }

    private static async IAsyncEnumerable<Document> Stream(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            await Task.Yield();
            yield return document;
        }
    }
}
