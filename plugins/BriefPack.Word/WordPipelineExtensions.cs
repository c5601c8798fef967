namespace BriefPack.Word;

/// <summary>Adds the Word writer to a pipeline without loading plugins.</summary>
public static class WordPipelineExtensions
{
    /// <summary>Lets the pipeline write <c>.docx</c> files.</summary>
    /// <typeparam name="TBuilder">The builder.</typeparam>
    /// <param name="builder">The pipeline.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    /// <returns>The builder.</returns>
    public static TBuilder UseWord<TBuilder>(this TBuilder builder, Action<WordOptions>? configure = null) where TBuilder : IPipelineBuilder
    {
        builder.AddPlugin<WordPlugin>();
        builder.Configure(".docx", configure);
        return builder;
    }
}
