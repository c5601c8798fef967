namespace BriefPack.Deduplicate;

/// <summary>Adds the stage <c>deduplicate</c> to a pipeline.</summary>
public static class DeduplicatePipelineExtensions
{
    /// <summary>Finds the documents that are versions of one story, so that the pack prints one of them.</summary>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <param name="builder">The pipeline.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    /// <returns>The builder.</returns>
    public static TBuilder UseDeduplicate<TBuilder>(this TBuilder builder, Action<DeduplicateOptions>? configure = null) where TBuilder : IPipelineBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPlugin<DeduplicatePlugin>();
        builder.AddStage("deduplicate", configure);
        return builder;
    }
}
