namespace BriefPack;

/// <summary>What the engine itself brings.</summary>
internal sealed class EnginePlugin : IPlugin
{
    public void Register(IPluginBuilder plugin)
    {
        plugin.AddReader<PlainTextReader>(".txt");
        plugin.AddReader<PackJsonReader>(".json");
        plugin.AddWriter<PackJsonWriter>(".json");
        plugin.AddSection<CoverSection>("cover");
        plugin.AddSection<ContentsSection>("contents");
        plugin.AddSection<ChartsSection, ChartsOptions>("charts");
        plugin.AddSection<ArticlesSection, ArticlesOptions>("articles");
        plugin.AddSection<SourcesSection>("sources");
        plugin.AddSection<AppendixSection, AppendixOptions>("appendix");
    }
}
