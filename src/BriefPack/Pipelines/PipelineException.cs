namespace BriefPack;

/// <summary>A run ended before its time: a whole stage failed, or any document failed in a strict run. The message is for the user.</summary>
/// <param name="failure">What failed.</param>
/// <param name="inner">What caused it, if anything did.</param>
public sealed class PipelineException(Failure failure, Exception? inner = null)
    : Exception(failure.Source.Length == 0 ? $"The stage '{failure.Stage}' failed: {failure.Message}" : $"{failure.Source}: {failure.Message} (stage '{failure.Stage}')", inner)
{
    /// <summary>What failed; its source is empty where it was no single document.</summary>
    public Failure Failure { get; } = failure;
}
