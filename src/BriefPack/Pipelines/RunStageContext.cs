namespace BriefPack;

internal sealed class RunStageContext(PipelineRun run, string stageName, int position) : StageContext
{
    public override string StageName => stageName;

    public override int MaxParallelism => run.Settings.MaxParallelism;

    public override TimeProvider Time => run.Settings.Time;

    public override bool Explain => run.Settings.Explain;

    public override void Attach(IAnnotation annotation) => run.Attach(annotation);

    public override T? Get<T>() where T : class => run.Get<T>();

    public override void Fail(Document document, Exception error) =>
        run.Fail(new Failure(document.Source.Path, stageName, error.Message), position, error);

    public override void Warn(string message) => run.Warn(stageName, message);
}
