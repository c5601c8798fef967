namespace BriefPack.Benchmarks.Clean;

/// <summary>Runs a document stage on one core without the engine around it.</summary>
internal static class StageRunner
{
    /// <summary>Runs the stage over the documents.</summary>
    public static List<Document> Run(IStage stage, IEnumerable<Document> documents) => RunAsync(stage, documents).GetAwaiter().GetResult();

    private static async Task<List<Document>> RunAsync(IStage stage, IEnumerable<Document> documents)
    {
        var result = new List<Document>();
        await foreach (var document in stage.RunAsync(documents.ToAsyncEnumerable(), new OneCore(), CancellationToken.None))
            result.Add(document);
        return result;
    }

    private sealed class OneCore : StageContext
    {
        public override string StageName => "clean";

        public override int MaxParallelism => 1;

        public override TimeProvider Time => TimeProvider.System;

        public override void Attach(IAnnotation annotation) => throw new InvalidOperationException("A document stage attaches nothing to the pack.");

        public override T? Get<T>() where T : class => null;

        public override void Fail(Document document, Exception error) => throw new InvalidOperationException($"{document.Id} failed.", error);

        public override void Warn(string message) => Console.Error.WriteLine(message);
    }
}
