namespace BriefPack.Hosting;

/// <summary>A plugin that could not be loaded. The other plugins are not concerned.</summary>
/// <param name="problem">What is wrong and what to do.</param>
/// <param name="cause">What the plugin threw, where it did.</param>
public sealed class PluginException(PluginProblem problem, Exception? cause = null) : Exception(problem.ToString(), cause)
{
    /// <summary>What is wrong and what to do.</summary>
    public PluginProblem Problem { get; } = problem;
}
