using System.Text;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary>The text of a new pipeline file: the usual pipeline spelled out, every option there with its default, commented out.</summary>
internal static class PipelineFileText
{
    public static string Commented(ComponentRegistry registry)
    {
        var stages = PipelineFileExtensions.UsualStages.Where(name => registry.Find(ComponentKind.Stage, name) is not null).Select(name => $"\"{name}\"");
        var text = new StringBuilder();
        Line(0, "{");
        Line(1, $"\"$schema\": \"./{PipelineSchema.FileName}\",");
        Line(1, "\"title\": \"Morning briefing\",");
        Line(0, "");
        Line(1, "// The stages in their order. 'briefpack stages' tells what is installed.");
        Line(1, $"\"stages\": [{string.Join(", ", stages)}],");
        Line(0, "");
        Line(1, "// The sections in the order of the pages; without it the usual ones.");
        Line(1, $"// \"sections\": [{string.Join(", ", registry.OfKind(ComponentKind.Section).Select(section => $"\"{section.Name}\""))}],");
        Line(0, "");
        Line(1, "// The paper, and the theme: fonts, sizes, colours and logo (PNG or JPEG, beside this file).");
        Line(1, "// \"page\": { \"paper\": \"letter\", \"mirror\": true },");
        Line(1, $"// \"theme\": {{ \"name\": \"{Theme.Shipped[^1].Name}\", \"logo\": \"logo.png\", \"logoText\": \"The Ledger\" }},");
        Line(0, "");
        Line(1, "// The options of stages, sections and writers. Take the slashes away to change one.");
        Line(1, "\"options\": {");
        foreach (var component in registry.All.Where(component => component.OptionsType is not null).DistinctBy(component => component.OptionsName))
        {
            Line(2, $"\"{component.OptionsName}\": {{");
            foreach (var option in OptionDescription.Of(component.OptionsType!))
            {
                Line(3, $"// {(option.Summary.Length > 0 ? option.Summary : option.Expected)}");
                Line(3, $"// \"{option.Name}\": {(option.Default.ValueKind == System.Text.Json.JsonValueKind.Undefined ? "null" : option.Default.GetRawText())},");
            }
            Line(2, "},");
        }
        Line(1, "},");
        Line(0, "}");
        return text.ToString();

        void Line(int depth, string line) => text.Append(' ', line.Length == 0 ? 0 : depth * 2).Append(line).Append('\n');
    }
}
