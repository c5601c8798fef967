namespace BriefPack.Summarize.Ai;

/// <summary>A service answered with something other than an answer.</summary>
/// <param name="message">What it answered.</param>
/// <param name="status">The HTTP status.</param>
/// <param name="retryAfter">How long the service asks to wait, or null.</param>
/// <param name="inner">What went wrong with reading it, or null.</param>
internal sealed class AiServiceException(string message, int status, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Whether the same request may succeed later: too many requests, or the service's own trouble.</summary>
    public bool MayPass { get; } = status is 408 or 429 or >= 500;
}
