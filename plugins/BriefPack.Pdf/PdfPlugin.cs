using BriefPack;
using BriefPack.Pdf;

[assembly: BriefPackPlugin(typeof(PdfPlugin))]

namespace BriefPack.Pdf;

/// <summary>Registers the PDF writer under <c>.pdf</c>.</summary>
public sealed class PdfPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddWriter<PdfWriter, PdfOptions>(".pdf");
    }
}
