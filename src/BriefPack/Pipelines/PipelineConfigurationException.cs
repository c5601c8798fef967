namespace BriefPack;

/// <summary>A pipeline cannot work as it is configured. The message says where, what was found and what would be valid; no document has been read.</summary>
/// <param name="message">What the user reads.</param>
/// <param name="inner">What caused it, if anything did.</param>
public sealed class PipelineConfigurationException(string message, Exception? inner = null) : Exception(message, inner);
