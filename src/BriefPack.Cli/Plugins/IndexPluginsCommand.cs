using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins index</c>: writes down what plugins bring, so that runs which do not need them need not load them.</summary>
internal static class IndexPluginsCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A plugin folder, or a folder of plugin folders." };
        var command = new Command("index", "Writes the index of plugins: the build of this tool does it for the built-in ones.") { folder };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        var search = new PluginSearch { BuiltIn = null, Installed = null };
        search.Given.Add(folder);
        var loader = new PluginLoader();
        var failed = false;
        foreach (var plugin in PluginDiscovery.Find(search).Plugins)
        {
            try
            {
                if (PluginIndex.TryRead(plugin) is null)
                    PluginIndex.Write(loader.Load(plugin));
            }
            catch (PluginException error)
            {
                failed = true;
                Terminal.Warning(error.Message);
            }
        }
        return failed ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
