using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>One option that somebody set.</summary>
/// <param name="Component">The name of the component, such as <c>summarize</c>.</param>
/// <param name="Option">The name of the option, such as <c>sentences</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Place">Where it was set, for messages: <c>briefpack.json: options.summarize.sentences</c> or <c>--set summarize.sentences</c>.</param>
public sealed record OptionSetting(string Component, string Option, JsonElement Value, string Place)
{
    /// <summary>The folder that paths of files are taken from (<see cref="FilePathAttribute"/>); null for the current one.</summary>
    public string? Folder { get; init; }

    /// <summary>Reads an argument of <c>--set</c>: <c>component.option=value</c>. A component's name may hold dots itself.</summary>
    /// <param name="argument">The argument. A value that is not JSON is a string.</param>
    /// <exception cref="PipelineConfigurationException">It does not have that form.</exception>
    public static OptionSetting Parse(string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        var equals = argument.IndexOf('=');
        var dot = equals < 0 ? -1 : argument.LastIndexOf('.', equals);
        if (dot <= 0 || dot + 1 == equals)
            throw new PipelineConfigurationException($"--set takes component.option=value, such as summarize.sentences=5; this is '{argument}'.");
        return new OptionSetting(argument[..dot], argument[(dot + 1)..equals], ValueOf(argument[(equals + 1)..]), $"--set {argument[..equals]}");
    }

    private static JsonElement ValueOf(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }
}
