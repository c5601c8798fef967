namespace BriefPack.Hosting;

/// <summary>A package that is not installed, or cannot be found: the message says why and what to do. Nothing has changed on disk.</summary>
/// <param name="message">What was found and what to do.</param>
/// <param name="cause">What led to it, where there is more to know.</param>
public sealed class PluginPackageException(string message, Exception? cause = null) : Exception(message, cause);
