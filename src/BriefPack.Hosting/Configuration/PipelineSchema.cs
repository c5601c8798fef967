using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefPack.Hosting;

/// <summary>The JSON Schema (draft 2020-12) of <c>briefpack.json</c>, made of the components that there are, so that editors complete and check the file.</summary>
public static class PipelineSchema
{
    /// <summary>The usual name of the schema's file.</summary>
    public const string FileName = "briefpack.schema.json";

    /// <summary>Makes the schema.</summary>
    /// <param name="registry">The components.</param>
    /// <returns>The schema as indented JSON; the same components give the same bytes.</returns>
    public static string Generate(ComponentRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var schema = Object(("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", "A BriefPack pipeline"), ("type", "object"), ("additionalProperties", false));
        schema["properties"] = Object(
            ("$schema", Described("string", "The schema of this file.")),
            ("title", Described("string", "The title on the cover.")),
            ("language", Described("string", "The BCP 47 tag of the language that the pack's own words are in.")),
            ("stages", Names(registry, ComponentKind.Stage, "The stages in their order.")),
            ("sections", Names(registry, ComponentKind.Section, "The sections in the order of the pages; without it the usual ones.")),
            ("strict", Described("boolean", "Whether the first document that fails ends the run.")),
            ("parallelism", Described("integer", "How many documents each stage handles at once; the number of processors by default.", ("minimum", 1), ("maximum", 1024))),
            ("maxSourceMegabytes", Described("integer", "The longest source that is read, in MiB; 64 by default.", ("minimum", 1), ("maximum", 2000))),
            ("page", OptionsOf(typeof(PageSetup))),
            ("theme", new JsonObject { ["anyOf"] = new JsonArray(Enumeration(Theme.Shipped.Select(theme => theme.Name)), OptionsOf(typeof(Theme))) }),
            ("options", ComponentOptions(registry)));
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonObject ComponentOptions(ComponentRegistry registry)
    {
        var byName = registry.All.Where(component => component.OptionsType is not null)
            .GroupBy(component => component.OptionsName, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        var properties = new JsonObject();
        foreach (var group in byName)
        {
            var merged = Object(("type", "object"), ("additionalProperties", false));
            merged["properties"] = new JsonObject([.. group.SelectMany(component => Properties(component.OptionsType!)).DistinctBy(pair => pair.Key)]);
            properties[group.Key] = merged;
        }
        var options = Object(("type", "object"), ("description", "The options of stages, sections and writers by their names."), ("additionalProperties", false));
        options["properties"] = properties;
        return options;
    }

    private static JsonObject OptionsOf(Type type)
    {
        var schema = Object(("type", "object"), ("additionalProperties", false));
        schema["properties"] = new JsonObject([.. Properties(type)]);
        return schema;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(Type type) =>
        OptionDescription.Of(type).Select(option => KeyValuePair.Create(option.Name, (JsonNode?)Property(option)));

    private static JsonObject Property(OptionDescription option)
    {
        var type = Nullable.GetUnderlyingType(option.Type) ?? option.Type;
        var schema = type.IsEnum ? Enumeration(Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName))
            : type == typeof(bool) ? Object(("type", "boolean"))
            : type == typeof(int) || type == typeof(long) ? Object(("type", "integer"))
            : type == typeof(double) || type == typeof(float) ? Object(("type", "number"))
            : type == typeof(string) || type == typeof(TimeSpan) ? Object(("type", "string"))
            : type.IsAssignableTo(typeof(IEnumerable)) ? Object(("type", "array"))
            : Object(("type", "object"));
        if (option.Summary.Length > 0)
            schema["description"] = option.Summary;
        if (option.Default.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
            schema["default"] = JsonNode.Parse(option.Default.GetRawText());
        if (option.Range is RangeAttribute range)
        {
            schema["minimum"] = JsonValue.Create(Convert.ToDouble(range.Minimum, System.Globalization.CultureInfo.InvariantCulture));
            schema["maximum"] = JsonValue.Create(Convert.ToDouble(range.Maximum, System.Globalization.CultureInfo.InvariantCulture));
        }
        return schema;
    }

    private static JsonObject Names(ComponentRegistry registry, ComponentKind kind, string description)
    {
        var schema = Described("array", description, ("uniqueItems", true));
        schema["items"] = Enumeration(registry.OfKind(kind).Select(component => component.Name));
        return schema;
    }

    private static JsonObject Enumeration(IEnumerable<string> names) => new() { ["enum"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]) };

    private static JsonObject Described(string type, string description, params (string, JsonNode)[] more) => Object([("type", type), ("description", description), .. more]);

    private static JsonObject Object(params (string Name, JsonNode Value)[] members) =>
        new(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value)));
}
