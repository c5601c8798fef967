namespace BriefPack;

/// <summary>What the engine offers to a running stage. All members may be called from any thread.</summary>
public abstract class StageContext
{
    /// <summary>The name under which the stage stands in the pipeline.</summary>
    public abstract string StageName { get; }

    /// <summary>How many documents to handle at once, 1 or more.</summary>
    public abstract int MaxParallelism { get; }

    /// <summary>The clock: use no other, so that the same inputs give the same bytes.</summary>
    public abstract TimeProvider Time { get; }

    /// <summary>Whether to attach <see cref="Explanations"/> to documents.</summary>
    public virtual bool Explain => false;

    /// <summary>Attaches a pack-wide result, in place of one of the same type.</summary>
    /// <param name="annotation">The annotation to attach to the pack.</param>
    public abstract void Attach(IAnnotation annotation);

    /// <summary>The pack-wide result of a type that a stage before this one attached, or null. Complete only once the incoming documents have ended.</summary>
    /// <typeparam name="T">The exact type of the annotation.</typeparam>
    public abstract T? Get<T>() where T : class, IAnnotation;

    /// <summary>Records that the stage could not handle a document; the document itself should go on as it was.</summary>
    /// <param name="document">The document.</param>
    /// <param name="error">What happened; its message is what the user reads.</param>
    public abstract void Fail(Document document, Exception error);

    /// <summary>Tells the person who runs the pipeline something that concerns the whole run, such as an index file that had to be rebuilt.</summary>
    /// <param name="message">What happened and what to do about it, one sentence or two.</param>
    public abstract void Warn(string message);
}
