using BriefPack;

[assembly: BriefPackPlugin(typeof(Acme.Watchlist.WatchlistPlugin))]

namespace Acme.Watchlist;

/// <summary>Brings the stage, its annotation and its section.</summary>
public sealed class WatchlistPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Register(IPluginBuilder plugin)
    {
        plugin.AddStage<WatchlistStage, WatchlistOptions>("acme.watchlist");
        plugin.AddAnnotation<Sightings>("acme.sightings");
        plugin.AddSection<WatchlistSection>("acme.watchlist");
    }
}
