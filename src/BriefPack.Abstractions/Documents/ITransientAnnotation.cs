namespace BriefPack;

/// <summary>An annotation that lives only while the pipeline runs and is never written to pack.json, such as the structure of a web page.</summary>
public interface ITransientAnnotation : IAnnotation;
