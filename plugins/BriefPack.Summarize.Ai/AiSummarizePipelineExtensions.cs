namespace BriefPack.Summarize.Ai;

/// <summary>Adds the stage <c>summarize-ai</c> to a pipeline.</summary>
public static class AiSummarizePipelineExtensions
{
    /// <summary>
    /// Lets a language model write summaries beside the extractive ones and keeps only sentences whose names, numbers and quotations the articles hold.
    /// </summary>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <param name="builder">The pipeline.</param>
    /// <param name="configure">Changes the options; null leaves the defaults, which need an <c>IChatClient</c> among the application's services.</param>
    /// <returns>The builder.</returns>
    public static TBuilder UseAiSummarize<TBuilder>(this TBuilder builder, Action<AiSummarizeOptions>? configure = null) where TBuilder : IPipelineBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPlugin<AiSummarizePlugin>();
        builder.AddStage("summarize-ai", configure);
        return builder;
    }
}
