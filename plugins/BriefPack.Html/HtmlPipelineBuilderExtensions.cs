namespace BriefPack.Html;

/// <summary>Lets a pipeline read web pages.</summary>
public static class HtmlPipelineBuilderExtensions
{
    /// <summary>Makes known the reader of <c>.html</c>, <c>.htm</c> and <c>.xhtml</c>.</summary>
    /// <typeparam name="TBuilder">The builder.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static TBuilder UseHtml<TBuilder>(this TBuilder builder) where TBuilder : IPipelineBuilder
    {
        builder.AddPlugin<HtmlPlugin>();
        return builder;
    }
}
