namespace BriefPack.Summarize;

/// <summary>Adds the stage <c>summarize</c> to a pipeline.</summary>
public static class SummarizePipelineExtensions
{
    /// <summary>Summarises every article and the pack as a whole with sentences that are there word for word.</summary>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <param name="builder">The pipeline.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    /// <returns>The builder.</returns>
    public static TBuilder UseSummarize<TBuilder>(this TBuilder builder, Action<SummarizeOptions>? configure = null) where TBuilder : IPipelineBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPlugin<SummarizePlugin>();
        builder.AddStage("summarize", configure);
        return builder;
    }
}
