namespace BriefPack.Quotes;

/// <summary>Adds the quotes stage to a pipeline.</summary>
public static class QuotesPipelineBuilderExtensions
{
    /// <summary>Finds quotations and their speakers at this point of the pipeline.</summary>
    /// <typeparam name="TBuilder">The builder.</typeparam>
    /// <param name="builder">The builder of the pipeline.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    /// <returns>The same builder.</returns>
    public static TBuilder UseQuotes<TBuilder>(this TBuilder builder, Action<QuotesOptions>? configure = null)
        where TBuilder : IPipelineBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPlugin<QuotesPlugin>();
        builder.AddStage("quotes", configure);
        return builder;
    }
}
