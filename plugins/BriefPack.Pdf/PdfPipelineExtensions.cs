namespace BriefPack.Pdf;

/// <summary>Adds the PDF writer to a pipeline.</summary>
public static class PdfPipelineExtensions
{
    /// <summary>Makes <c>.pdf</c> an output format.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The pipeline.</param>
    /// <param name="configure">Changes the options; null leaves the defaults.</param>
    /// <returns>The builder.</returns>
    public static TBuilder UsePdf<TBuilder>(this TBuilder builder, Action<PdfOptions>? configure = null) where TBuilder : IPipelineBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPlugin<PdfPlugin>();
        builder.Configure(".pdf", configure);
        return builder;
    }
}
