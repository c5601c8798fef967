namespace BriefPack;

/// <summary>The stage cannot work unless a stage before it provides annotations of this type; the builder refuses the pipeline otherwise.</summary>
/// <typeparam name="T">The type of the annotation.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequiresAttribute<T> : StageOrderAttribute where T : class, IAnnotation
{
    /// <summary>Declares it.</summary>
    public RequiresAttribute() : base(StageOrder.Requires, typeof(T))
    {
    }
}
