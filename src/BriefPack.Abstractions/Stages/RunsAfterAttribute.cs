namespace BriefPack;

/// <summary>Where any stage of the pipeline provides annotations of this type, it must run before this one; the builder refuses the pipeline otherwise.</summary>
/// <typeparam name="T">The type of the annotation.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RunsAfterAttribute<T> : StageOrderAttribute where T : class, IAnnotation
{
    /// <summary>Declares it.</summary>
    public RunsAfterAttribute() : base(StageOrder.RunsAfter, typeof(T))
    {
    }
}
