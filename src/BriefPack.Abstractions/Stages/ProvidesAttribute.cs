namespace BriefPack;

/// <summary>The stage attaches annotations of this type to documents or to the pack.</summary>
/// <typeparam name="T">The type of the annotation.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ProvidesAttribute<T> : StageOrderAttribute where T : class, IAnnotation
{
    /// <summary>Declares it.</summary>
    public ProvidesAttribute() : base(StageOrder.Provides, typeof(T))
    {
    }
}
