using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace BriefPack;

/// <summary>
/// A pipeline: reads sources, runs the stages, composes the sections and writes outputs. Build one with <see cref="PipelineBuilder"/>.
/// Immutable: it can run any number of times, also at once.
/// </summary>
public sealed class Pipeline
{
    private readonly ComponentRegistry registry;
    private readonly ComponentActivator activator;
    private readonly ImmutableArray<Step> stages;
    private readonly ImmutableArray<Step> sections;
    private readonly ImmutableArray<Step> articleSections;
    private readonly ImmutableArray<Step> writers;

    internal Pipeline(
        ComponentRegistry registry, ComponentActivator activator, PipelineSettings settings,
        ImmutableArray<Step> stages, ImmutableArray<Step> sections, ImmutableArray<Step> articleSections, ImmutableArray<Step> writers)
    {
        this.registry = registry;
        this.activator = activator;
        Settings = settings;
        this.stages = stages;
        this.sections = sections;
        this.articleSections = articleSections;
        this.writers = writers;
    }

    /// <summary>What concerns the whole pipeline.</summary>
    public PipelineSettings Settings { get; }

    /// <summary>The names of the stages in their order.</summary>
    public IReadOnlyList<string> Stages => [.. stages.Select(stage => stage.Component.Name)];

    /// <summary>Reads sources and runs the stages.</summary>
    /// <param name="sources">What to read, in the order of the pack.</param>
    /// <param name="progress">Hears of every finished document of every step; null for nobody.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <returns>The finished pack; what failed is listed in it.</returns>
    /// <exception cref="PipelineException">A whole stage failed, or in a strict run any document.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Task<Pack> RunAsync(IEnumerable<Source> sources, IProgress<PipelineProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var list = sources.ToImmutableArray();
        var run = new PipelineRun(Settings, progress, [.. list.Select(source => source.Path)]);
        return RunAsync(run, new SourceReading(registry, activator, run).ReadAsync(list, cancel), cancel);
    }

    /// <summary>Runs the stages over documents that the application already has.</summary>
    /// <param name="documents">The documents, each with an id of its own.</param>
    /// <param name="progress">Hears of every finished document of every step; null for nobody.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <returns>The finished pack; what failed is listed in it.</returns>
    /// <exception cref="PipelineException">A whole stage failed, or in a strict run any document.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Task<Pack> RunAsync(IAsyncEnumerable<Document> documents, IProgress<PipelineProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return RunAsync(new PipelineRun(Settings, progress, []), documents, cancel);
    }

    private async Task<Pack> RunAsync(PipelineRun run, IAsyncEnumerable<Document> documents, CancellationToken cancel)
    {
        var current = documents;
        for (var i = 0; i < stages.Length; i++)
        {
            var stage = activator.Create<IStage>(stages[i].Component, stages[i].Options);
            var context = new RunStageContext(run, stages[i].Component.Name, i);
            current = WatchAsync(stage.RunAsync(current, context, cancel), context, run, cancel);
        }
        var finished = ImmutableArray.CreateBuilder<Document>();
        await foreach (var document in current.WithCancellation(cancel).ConfigureAwait(false))
            finished.Add(document with { Annotations = WithoutTransient(document.Annotations, Settings.Explain) });
        return new Pack
        {
            Title = Settings.Title,
            Created = Settings.Time.GetLocalNow(),
            Documents = finished.ToImmutable(),
            Failures = run.Failures(),
            Annotations = run.Annotations(),
        };
    }

    /// <summary>Turns what escapes from a stage into an error that names the stage, and reports progress.</summary>
    private static async IAsyncEnumerable<Document> WatchAsync(
        IAsyncEnumerable<Document> documents, RunStageContext context, PipelineRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var done = 0;
        await using var enumerator = documents.GetAsyncEnumerator(cancel);
        while (true)
        {
            try
            {
                if (!await enumerator.MoveNextAsync().ConfigureAwait(false))
                    break;
            }
            catch (Exception error) when (error is not (OperationCanceledException or PipelineException or PipelineConfigurationException))
            {
                throw new PipelineException(new Failure("", context.StageName, error.Message), error);
            }
            run.Report(context.StageName, ++done, null, enumerator.Current.Source.Path);
            yield return enumerator.Current;
        }
    }

    private static AnnotationSet WithoutTransient(AnnotationSet annotations, bool keepExplanations)
    {
        foreach (var annotation in annotations)
            if (annotation is ITransientAnnotation && !(keepExplanations && annotation is Explanations))
                annotations = annotations.Without(annotation.GetType());
        return annotations;
    }

    /// <summary>Composes the sections of a finished pack.</summary>
    /// <param name="pack">The pack, fresh from a run or read from its pack.json.</param>
    /// <exception cref="PipelineException">A section failed.</exception>
    public Composition Compose(Pack pack)
    {
        var context = new SectionContext(pack, [.. articleSections.Select(step => activator.Create<IArticleSection>(step.Component, step.Options))]);
        return new Composition
        {
            Pack = pack,
            Language = Settings.Language,
            PageSetup = Settings.PageSetup,
            Theme = Settings.Theme,
            Sections = [.. WithPages(sections.Select(step => Compose(step, pack, context)).Where(section => section.Blocks.Length > 0))],
        };
    }

    private static IEnumerable<ComposedSection> WithPages(IEnumerable<ComposedSection> composed)
    {
        var shares = false;
        foreach (var section in composed)
        {
            var shared = section.Layout == SectionLayout.Shared;
            yield return shared ? section with { Layout = shares ? SectionLayout.Continuous : SectionLayout.Body } : section;
            shares = shared;
        }
    }

    private ComposedSection Compose(Step step, Pack pack, SectionContext context)
    {
        try
        {
            var section = activator.Create<ISection>(step.Component, step.Options);
            return new ComposedSection(step.Component.Name, section.Layout, [.. section.Compose(pack, context)]);
        }
        catch (Exception error) when (error is not (OperationCanceledException or PipelineConfigurationException))
        {
            throw new PipelineException(new Failure("", step.Component.Name, error.Message), error);
        }
    }

    /// <summary>Whether an output of this name can be written, by its extension.</summary>
    /// <param name="path">The path or name of the output.</param>
    /// <exception cref="PipelineConfigurationException">No writer writes it; the message names those that there are.</exception>
    public void CheckOutput(string path) => registry.Get(ComponentKind.Writer, Path.GetExtension(path).ToLowerInvariant());

    /// <summary>Writes a composition in one format.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="extension">The extension that chooses the writer, with its dot.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="warn">Hears of what could not be printed as it should; null for nobody.</param>
    /// <param name="cancel">Ends the writing.</param>
    public async Task WriteAsync(Composition composition, string extension, Stream output, Action<string>? warn = null, CancellationToken cancel = default)
    {
        var component = registry.Get(ComponentKind.Writer, extension);
        var step = writers.First(writer => writer.Component == component);
        var writer = activator.Create<IWriter>(component, step.Options);
        await writer.WriteAsync(composition, output, new RunWriteContext(registry, warn), cancel).ConfigureAwait(false);
        await output.FlushAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes a composition to a file; the extension chooses the writer. Folders that are missing are created. The output is written to a
    /// temporary file beside the target and then moved over it, so that a crash leaves an older file as it was.
    /// </summary>
    /// <param name="composition">The composition.</param>
    /// <param name="path">The path of the output.</param>
    /// <param name="warn">Hears of what could not be printed as it should; null for nobody.</param>
    /// <param name="cancel">Ends the writing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public Task WriteAsync(Composition composition, string path, Action<string>? warn = null, CancellationToken cancel = default)
    {
        CheckOutput(path);
        return AtomicFile.WriteAsync(path, stream => WriteAsync(composition, Path.GetExtension(path).ToLowerInvariant(), stream, warn, cancel), cancel);
    }
}
