using BriefPack;
using BriefPack.Word;

[assembly: BriefPackPlugin(typeof(WordPlugin))]

namespace BriefPack.Word;

/// <summary>Brings the writer of Word files.</summary>
public sealed class WordPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.AddWriter<WordWriter, WordOptions>(".docx");
    }
}
