using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace BriefPack.Summarize.Ai;

/// <summary>Speaks to a service with the chat completions interface of OpenAI, which most hosts of models offer. Thread-safe.</summary>
internal sealed class OpenAiChatClient : IChatClient
{
    private readonly HttpClient _http;
    private readonly Uri _address;
    private readonly string? _model;

    /// <summary>Makes the client.</summary>
    /// <param name="endpoint">The base address, with <c>/v1</c> where the service has it.</param>
    /// <param name="model">The model, or null for the service's own default.</param>
    /// <param name="key">The key, or null where the service needs none.</param>
    public OpenAiChatClient(string endpoint, string? model, string? key)
    {
        _address = new(endpoint.TrimEnd('/') + "/chat/completions");
        _model = model;
        // The stage sets the time limit of each request; a second one here would cut long ones short.
        _http = new() { Timeout = Timeout.InfiniteTimeSpan };
        if (!string.IsNullOrEmpty(key))
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var body = new JsonObject
        {
            ["messages"] = new JsonArray([.. messages.Select(message => (JsonNode)new JsonObject { ["role"] = message.Role.Value, ["content"] = message.Text })]),
            ["temperature"] = options?.Temperature ?? 0,
        };
        if ((options?.ModelId ?? _model) is { } model)
            body["model"] = model;
        using var response = await _http.PostAsJsonAsync(_address, body, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw new AiServiceException($"{_address} answered {(int)response.StatusCode} ({response.ReasonPhrase})", (int)response.StatusCode,
                response.Headers.RetryAfter?.Delta);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return Read(answer);
    }

    private ChatResponse Read(string answer)
    {
        try
        {
            var json = JsonNode.Parse(answer);
            var text = (string?)json?["choices"]?[0]?["message"]?["content"];
            return text is null
                ? throw new AiServiceException($"{_address} answered without choices[0].message.content", 200)
                : new(new ChatMessage(ChatRole.Assistant, text)) { ModelId = (string?)json?["model"] ?? _model };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new AiServiceException($"{_address} answered with something that is no chat completion", 200, null, error);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
