using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>Reads briefpack.json and says where it is wrong.</summary>
internal sealed class PipelineFileParser(string name)
{
    private static readonly string[] Members = ["$schema", "title", "language", "stages", "sections", "strict", "parallelism", "maxSourceMegabytes", "options", "page", "theme"];

    public PipelineFile Parse(string text)
    {
        var root = ParseJson(text);
        if (root.ValueKind != JsonValueKind.Object)
            throw Wrong("", root, "an object");
        var file = new PipelineFile { Name = name };
        foreach (var member in root.EnumerateObject())
        {
            var value = member.Value;
            file = member.Name switch
            {
                "$schema" => file,
                "title" => file with { Title = Text("title", value) },
                "language" => file with { Language = Text("language", value) },
                "stages" => file with { Stages = Names("stages", value) },
                "sections" => file with { Sections = Names("sections", value) },
                "strict" => file with { Strict = value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong("strict", value, "true or false") },
                "parallelism" => file with { Parallelism = Number("parallelism", value, 1024) },
                "maxSourceMegabytes" => file with { MaxSourceMegabytes = Number("maxSourceMegabytes", value, 2000) },
                "options" => file with { Options = [.. Options(value)] },
                "page" => file with { Page = value.ValueKind == JsonValueKind.Object ? value : throw Wrong("page", value, "an object") },
                "theme" => file with { Theme = value.ValueKind is JsonValueKind.Object or JsonValueKind.String ? value : throw Wrong("theme", value, "a name or an object") },
                _ => throw new PipelineConfigurationException($"{name}: {NameSuggestion.Unknown("setting", member.Name, Members)}"),
            };
        }
        return file;
    }

    private JsonElement ParseJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                AllowDuplicateProperties = false,
            });
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            // The message of the serializer ends with the position once more; ours stands in front, where editors look for it.
            var message = error.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
            // A member that stands twice is found after parsing and has no position.
            var place = error.LineNumber is { } line ? FormattableString.Invariant($"({line + 1},{error.BytePositionInLine + 1})") : "";
            throw new PipelineConfigurationException($"{name}{place}: {message}", error);
        }
    }

    private IEnumerable<OptionSetting> Options(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw Wrong("options", value, "an object with the names of components");
        foreach (var component in value.EnumerateObject())
        {
            if (component.Value.ValueKind != JsonValueKind.Object)
                throw Wrong($"options.{component.Name}", component.Value, "an object with options");
            foreach (var option in component.Value.EnumerateObject())
                yield return new OptionSetting(component.Name, option.Name, option.Value, $"{name}: options.{component.Name}.{option.Name}");
        }
    }

    private string Text(string place, JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(place, value, "a text");

    private int Number(string place, JsonElement value, int most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 1 && number <= most
            ? number
            : throw Wrong(place, value, FormattableString.Invariant($"a whole number from 1 to {most}"));

    private List<string> Names(string place, JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select((item, index) => Text(FormattableString.Invariant($"{place}[{index}]"), item))]
        : throw Wrong(place, value, "a list of names");

    private PipelineConfigurationException Wrong(string place, JsonElement found, string expected) =>
        new($"{name}: {(place.Length == 0 ? "the file" : place)} is {OptionBinding.Shown(found)}; it must be {expected}.");
}
