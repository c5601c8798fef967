using BriefPack;
using BriefPack.Clean;
using BriefPack.Hosting;
using BriefPack.Pdf;
using BriefPack.Summarize;
using WebApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBriefPack(pipeline => pipeline.UseClean().UseSummarize().UsePdf());
builder.Services.Configure<SummarizeOptions>(builder.Configuration.GetSection("Summarize"));
var app = builder.Build();

app.MapGet("/", () => "POST articles to /briefing as [{\"name\": \"a.txt\", \"text\": \"…\"}] and get a PDF.");

// The token of the request reaches every stage: when the client goes away, the run ends.
app.MapPost("/briefing", async (Article[] articles, Pipeline pipeline, HttpContext http, ILogger<Program> log, CancellationToken cancel) =>
{
    if (articles.Length == 0)
        return Results.BadRequest("Send at least one article.");
    try
    {
        var pack = await pipeline.RunAsync(articles.Select(article => article.ToSource()), cancel: cancel);
        if (pack.Documents.IsEmpty)
            return Results.UnprocessableEntity(pack.Failures);
        // Through memory: a client gets a whole PDF or an error, never half a file.
        var pdf = new MemoryStream();
        await pipeline.WriteAsync(pipeline.Compose(pack), ".pdf", pdf, cancel: cancel);
        pdf.Position = 0;
        http.Response.Headers.Append("X-Failures", pack.Failures.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Results.Stream(pdf, "application/pdf", "briefing.pdf");
    }
    catch (OperationCanceledException) when (cancel.IsCancellationRequested)
    {
        log.LogInformation("The client went away; the run was cancelled.");
        return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
    }
});

app.Run();
