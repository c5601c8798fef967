using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefPack;

/// <summary>Turns the annotations that plugins brought into JSON and back. Those that no plugin knows are kept as they are.</summary>
internal sealed class AnnotationJson
{
    private readonly Dictionary<Type, Component> byType = [];
    private readonly Dictionary<string, Component> byName = new(StringComparer.Ordinal);

    // An instance and not a static: the serializer caches types, and those of a plugin must be free to unload with it.
    private readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public AnnotationJson(ComponentRegistry registry)
    {
        foreach (var component in registry.OfKind(ComponentKind.Annotation))
        {
            byType[component.Type] = component;
            byName[component.Name] = component;
        }
    }

    /// <summary>The registered annotations of a set by name, or null where there are none.</summary>
    public SortedDictionary<string, JsonElement>? Write(AnnotationSet annotations)
    {
        var written = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var annotation in annotations)
        {
            if (annotation is UnreadAnnotations unread)
                foreach (var (name, value) in unread.Items)
                    written.TryAdd(name, value);
            else if (byType.TryGetValue(annotation.GetType(), out var component))
                written[component.Name] = component.TypeInfo is { } typeInfo
                    ? JsonSerializer.SerializeToElement(annotation, typeInfo)
                    : JsonSerializer.SerializeToElement(annotation, annotation.GetType(), options);
        }
        return written.Count == 0 ? null : written;
    }

    /// <summary>Adds what stands in pack.json to a set.</summary>
    /// <exception cref="InvalidDataException">A value does not fit the annotation that is registered under its name.</exception>
    public AnnotationSet Read(SortedDictionary<string, JsonElement>? values, AnnotationSet annotations)
    {
        Dictionary<string, JsonElement>? unread = null;
        foreach (var (name, value) in values ?? [])
        {
            if (byName.TryGetValue(name, out var component))
                annotations = annotations.With(Read(component, value));
            else
                (unread ??= new(StringComparer.Ordinal)).Add(name, value);
        }
        return unread is null ? annotations : annotations.With(new UnreadAnnotations(unread));
    }

    private IAnnotation Read(Component component, JsonElement value)
    {
        try
        {
            var annotation = component.TypeInfo is { } typeInfo ? value.Deserialize(typeInfo) : value.Deserialize(component.Type, options);
            return annotation as IAnnotation ?? throw new InvalidDataException($"The annotation '{component.Name}' is null.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The annotation '{component.Name}' does not fit the plugin '{component.Origin}': {error.Message}", error);
        }
    }
}
