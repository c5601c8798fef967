namespace BriefPack;

/// <summary>What a stage declares about its place among the others: the common base of the three attributes, so that the builder can read them without knowing the annotation types.</summary>
public abstract class StageOrderAttribute : Attribute
{
    /// <summary>Declares it.</summary>
    /// <param name="order">What is declared.</param>
    /// <param name="annotation">The type of the annotation that it is about.</param>
    private protected StageOrderAttribute(StageOrder order, Type annotation)
    {
        Order = order;
        Annotation = annotation;
    }

    /// <summary>What is declared.</summary>
    public StageOrder Order { get; }

    /// <summary>The type of the annotation that it is about.</summary>
    public Type Annotation { get; }
}
