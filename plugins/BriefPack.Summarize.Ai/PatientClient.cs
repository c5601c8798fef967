using Microsoft.Extensions.AI;

namespace BriefPack.Summarize.Ai;

/// <summary>Asks a chat client with a time limit for each answer, and asks again where that may help. Thread-safe.</summary>
internal sealed class PatientClient(IChatClient client, TimeSpan limit, int retries, TimeProvider time)
{
    // A service that asks to wait longer than this is as good as not there while a pack is built.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>Gets an answer.</summary>
    /// <exception cref="TimeoutException">No answer came within the limit, every time.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<ChatResponse> AskAsync(IReadOnlyList<ChatMessage> messages, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var limited = new CancellationTokenSource(limit, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, limited.Token);
            TimeSpan wait;
            try
            {
                return await client.GetResponseAsync(messages, new() { Temperature = 0 }, both.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (limited.IsCancellationRequested && !cancel.IsCancellationRequested)
            {
                if (attempt >= retries)
                    throw new TimeoutException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"no answer within {limit.TotalSeconds:0.##} seconds"));
                wait = Backoff(attempt);
            }
            catch (Exception error) when (attempt < retries && MayPass(error))
            {
                wait = (error as AiServiceException)?.RetryAfter ?? Backoff(attempt);
            }
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, cancel).ConfigureAwait(false);
        }
    }

    private static bool MayPass(Exception error) => error is AiServiceException service ? service.MayPass : error is HttpRequestException or IOException;

    private static TimeSpan Backoff(int attempt) => TimeSpan.FromSeconds(1 << attempt);
}
