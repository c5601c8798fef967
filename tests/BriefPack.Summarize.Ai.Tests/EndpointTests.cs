using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace BriefPack.Summarize.Ai.Tests;

/// <summary>The built-in client against a small HTTP server on this machine.</summary>
public sealed class EndpointTests : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _address;
    private readonly List<(string Path, string? Key, JsonNode Body)> _requests = [];

    public EndpointTests()
    {
        var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        _address = $"http://127.0.0.1:{port}/v1";
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
    }

    public void Dispose() => _listener.Close();

    [Fact]
    public void A_completion_is_asked_for_and_read()
    {
        Serve(_ => (200, Completion("The ferry ran aground off Harrowby with 214 people on board."), null));

        var (pack, _) = Run.Stage(Options(), null, null, Run.Doc("ferry", Run.Ferry));

        pack.Documents[0].Get<AiSummary>()!.Sentences[0].Text.ShouldBe("The ferry ran aground off Harrowby with 214 people on board.");
        pack.Documents[0].Get<AiSummary>()!.Model.ShouldBe("served-by-test");
        var (path, key, body) = _requests.ShouldHaveSingleItem();
        path.ShouldBe("/v1/chat/completions");
        key.ShouldBeNull();
        ((string?)body["model"]).ShouldBe("small");
        ((string?)body["messages"]![1]!["content"]).ShouldNotBeNull().ShouldContain("Northern Star");
    }

    [Fact]
    public void A_busy_service_is_asked_again_after_the_time_that_it_names()
    {
        var time = new HurriedTime();
        Serve(count => count < 3 ? (429, "", "7") : (200, Completion("The ferry ran aground."), null));

        var (pack, _) = Run.Stage(Options(), null, time, Run.Doc("ferry", Run.Ferry));

        _requests.Count.ShouldBe(3);
        time.Waits.ShouldContain(TimeSpan.FromSeconds(7));
        pack.Documents[0].Get<AiSummary>()!.Sentences.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(401, "", "answered 401")]
    [InlineData(200, "<html>", "no chat completion")]
    [InlineData(200, "{\"choices\":[]}", "no chat completion")]
    [InlineData(200, "{\"error\":1}", "without choices")]
    public void An_answer_that_is_none_is_reported_and_not_asked_for_again(int status, string body, string message)
    {
        Serve(_ => (status, body, null));

        var (pack, _) = Run.Stage(Options(), null, new HurriedTime(), Run.Doc("ferry", Run.Ferry));

        _requests.Count.ShouldBe(1);
        pack.Documents[0].Get<Warnings>()!.Items[0].Message.ShouldContain(message);
    }

    // The hurried clock makes 36 seconds of the hour: a first answer may take long on a busy machine.
    private AiSummarizeOptions Options() =>
        new() { TimeoutSeconds = 3600, Endpoint = _address, Model = "small", KeyVariable = "BRIEFPACK_TEST_KEY_THAT_IS_NOT_SET", PackSentences = 0, Retries = 3 };

    private static string Completion(string text) => new JsonObject
    {
        ["model"] = "served-by-test",
        ["choices"] = new JsonArray(new JsonObject { ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text } }),
    }.ToJsonString();

    private void Serve(Func<int, (int Status, string Body, string? RetryAfter)> answer) => _ = Task.Run(async () =>
    {
        while (_listener.IsListening)
        {
            var context = await _listener.GetContextAsync();
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            _requests.Add((context.Request.Url!.AbsolutePath, context.Request.Headers["Authorization"], JsonNode.Parse(await reader.ReadToEndAsync())!));
            var (status, body, retryAfter) = answer(_requests.Count);
            context.Response.StatusCode = status;
            if (retryAfter is not null)
                context.Response.AddHeader("Retry-After", retryAfter);
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
    });
}
