using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefPack.Hosting;

/// <summary>Sets properties of options from JSON and says where that cannot be.</summary>
internal static class OptionBinding
{
    /// <summary>The properties that can be set, by the names that configuration uses.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Properties(Type options) => options
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
        .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), StringComparer.Ordinal);

    /// <summary>Sets one property.</summary>
    /// <exception cref="PipelineConfigurationException">There is no such property, or the value does not fit.</exception>
    public static void Set(object options, string name, JsonElement value, string place, string? folder = null)
    {
        var properties = Properties(options.GetType());
        if (!properties.TryGetValue(name, out var property))
            throw new PipelineConfigurationException($"{place}: {NameSuggestion.Unknown("option", name, properties.Keys)}");
        var converted = Convert(value, property.PropertyType, place);
        if (folder is not null && converted is string { Length: > 0 } path && property.IsDefined(typeof(FilePathAttribute)))
            converted = Path.Combine(folder, path);
        property.SetValue(options, converted);
    }

    /// <summary>A copy of a record with the properties that an object gives.</summary>
    public static T Merge<T>(T options, JsonElement values, string place, string? folder = null) where T : class
    {
        foreach (var member in values.EnumerateObject())
            Set(options, member.Name, member.Value, $"{place}.{member.Name}", folder);
        return options;
    }

    public static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"'{value.GetString()}'",
        _ => $"'{value.GetRawText()}'",
    };

    /// <summary>What a property takes, in words.</summary>
    public static string Expected(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare switch
        {
            _ when bare == typeof(bool) => "true or false",
            _ when bare == typeof(int) || bare == typeof(long) => "a whole number",
            _ when bare == typeof(double) || bare == typeof(float) => "a number",
            _ when bare == typeof(string) => "a text",
            _ when bare == typeof(TimeSpan) => "a time as hours:minutes:seconds",
            { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(bare).Select(JsonNamingPolicy.CamelCase.ConvertName)),
            _ when bare.IsAssignableTo(typeof(System.Collections.IEnumerable)) => "a list",
            _ => "an object",
        };
    }

    private static object? Convert(JsonElement value, Type type, string place)
    {
        try
        {
            // On the command line every value that looks like a number is one: an option that takes a text means the text.
            if (type == typeof(string) && value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                return value.GetRawText();
            // A new instance each time: the serializer caches types, and those of a plugin must be free to unload with it.
            return value.Deserialize(type, new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                NumberHandling = JsonNumberHandling.Strict,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            });
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new PipelineConfigurationException($"{place} is {Shown(value)}; it must be {Expected(type)}.", error);
        }
    }
}
