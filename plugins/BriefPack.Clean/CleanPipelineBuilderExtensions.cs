namespace BriefPack.Clean;

/// <summary>Adds the clean stage to a pipeline.</summary>
public static class CleanPipelineBuilderExtensions
{
    /// <summary>Adds the stage that removes boilerplate at the end of the pipeline.</summary>
    /// <typeparam name="TBuilder">The builder.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    /// <returns>The builder.</returns>
    public static TBuilder UseClean<TBuilder>(this TBuilder builder, Action<CleanOptions>? configure = null) where TBuilder : IPipelineBuilder
    {
        builder.AddPlugin<CleanPlugin>();
        builder.AddStage("clean", configure);
        return builder;
    }
}
