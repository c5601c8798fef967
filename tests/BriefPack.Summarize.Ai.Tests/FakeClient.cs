using Microsoft.Extensions.AI;

namespace BriefPack.Summarize.Ai.Tests;

/// <summary>A chat client that answers by a function and remembers what it was asked.</summary>
internal sealed class FakeClient(Func<int, string, CancellationToken, Task<string>> answer) : IChatClient
{
    private int _calls;

    public FakeClient(Func<string, string> answer) : this((_, prompt, _) => Task.FromResult(answer(prompt)))
    {
    }

    public List<string> Prompts { get; } = [];

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var prompt = messages.Last().Text;
        lock (Prompts)
            Prompts.Add(prompt);
        return new(new ChatMessage(ChatRole.Assistant, await answer(Interlocked.Increment(ref _calls), prompt, cancellationToken))) { ModelId = "fake-1" };
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
