using BriefPack;
using BriefPack.Clean;
using BriefPack.Deduplicate;
using BriefPack.Pdf;
using BriefPack.Quotes;
using BriefPack.Summarize;

namespace Company.Plugin_1;

/// <summary>Makes a briefing pack of files.</summary>
public static class Briefing
{
    /// <summary>Runs the pipeline and writes its result.</summary>
    /// <param name="files">The articles.</param>
    /// <param name="output">The file to write; its extension chooses the writer.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>The pack.</returns>
    public static async Task<Pack> MakeAsync(IEnumerable<string> files, string output, CancellationToken cancel = default)
    {
        var pipeline = new PipelineBuilder().UseClean().UseDeduplicate().UseSummarize().UseQuotes().UsePdf().Build();
        var pack = await pipeline.RunAsync(files.Select(file => new FileSource(file)), cancel: cancel);
        await pipeline.WriteAsync(pipeline.Compose(pack), output, cancel: cancel);
        return pack;
    }
}
