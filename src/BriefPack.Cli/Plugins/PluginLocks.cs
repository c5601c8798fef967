using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary>Which lock file a command of <c>briefpack plugins</c> concerns: the one beside the pipeline.</summary>
internal static class PluginLocks
{
    /// <summary>The folder whose lock file is to be kept up to date.</summary>
    /// <param name="pipeline">The argument of <c>--pipeline</c>, or null.</param>
    /// <returns>The folder; null where there is no pipeline to lock.</returns>
    public static string? FolderOf(string? pipeline)
    {
        if (pipeline is not null)
            return File.Exists(pipeline)
                ? Path.GetDirectoryName(Path.GetFullPath(pipeline))
                : throw new PipelineConfigurationException($"There is no file '{pipeline}'. 'briefpack init' writes one.");
        var here = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(here, PipelineFile.FileName)) || File.Exists(Path.Combine(here, PluginLock.FileName)) ? here : null;
    }
}
