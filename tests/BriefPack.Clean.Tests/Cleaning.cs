namespace BriefPack.Clean.Tests;

/// <summary>Runs the clean stage as an application does: through a pipeline.</summary>
internal static class Cleaning
{
    public static async Task<Document> CleanAsync(string text, Action<CleanOptions>? configure = null, string path = "article.txt")
    {
        var pack = await new PipelineBuilder().UseClean(configure).Build().RunAsync([new MemorySource(path, text)]);
        pack.Failures.ShouldBeEmpty();
        return pack.Documents.ShouldHaveSingleItem();
    }

    public static string ReasonFor(this Document document, string passage) =>
        document.Get<RemovedText>().ShouldNotBeNull().Items.First(item => item.Text.Contains(passage, StringComparison.Ordinal)).Reason;
}
