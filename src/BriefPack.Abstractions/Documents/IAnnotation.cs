namespace BriefPack;

/// <summary>
/// A typed, immutable result that a stage attaches to a document or to the pack. Implement it on a sealed record; a document holds at most
/// one annotation of each type. Register the type with <see cref="IPluginBuilder.AddAnnotation{T}(string)"/> so that it is kept in pack.json.
/// </summary>
public interface IAnnotation;
