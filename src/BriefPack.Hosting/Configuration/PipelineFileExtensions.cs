using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>Applies a <c>briefpack.json</c> to a pipeline builder.</summary>
public static class PipelineFileExtensions
{
    /// <summary>The stages of a pipeline that names none: those that are there of the usual ones, in this order.</summary>
    public static IReadOnlyList<string> UsualStages { get; } = ["clean", "deduplicate", "summarize", "quotes"];

    /// <summary>Adds the stages, options and settings of a file.</summary>
    /// <param name="builder">The builder, which knows the components.</param>
    /// <param name="file">The file.</param>
    /// <param name="registry">The components.</param>
    /// <param name="overrides">Options from elsewhere, such as the command line, that win over those of the file.</param>
    /// <exception cref="PipelineConfigurationException">The file names something that there is not, or gives a value that cannot be; the message gives the place.</exception>
    public static PipelineBuilder Apply(this PipelineBuilder builder, PipelineFile file, ComponentRegistry registry, IReadOnlyList<OptionSetting>? overrides = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(registry);
        List<OptionSetting> settings = [.. file.Options.Select(option => option with { Folder = file.Folder }), .. overrides ?? []];
        CheckOptions(settings, registry);
        foreach (var name in file.Stages ?? UsualStages.Where(name => registry.Find(ComponentKind.Stage, name) is not null))
        {
            if (registry.Find(ComponentKind.Stage, name) is null)
                throw new PipelineConfigurationException(
                    $"{file.StagesPlace ?? $"{file.Name}: stages"}: {NameSuggestion.Unknown("stage", name, registry.OfKind(ComponentKind.Stage).Select(stage => stage.Name))} 'briefpack plugins' tells what is installed.");
            builder.AddStage(name, Setter(settings, name));
        }
        foreach (var component in registry.All.Where(component => component.OptionsType is not null && component.Kind is ComponentKind.Section or ComponentKind.Writer))
            if (Setter(settings, component.OptionsName) is { } configure)
                builder.Configure(component, configure);
        return builder.With(current => Apply(current, file));
    }

    private static PipelineSettings Apply(PipelineSettings settings, PipelineFile file) => settings with
    {
        Title = file.Title ?? settings.Title,
        Language = file.Language ?? settings.Language,
        Strict = file.Strict ?? settings.Strict,
        MaxParallelism = file.Parallelism ?? settings.MaxParallelism,
        MaxSourceLength = file.MaxSourceMegabytes is { } megabytes ? (long)megabytes << 20 : settings.MaxSourceLength,
        Sections = file.Sections ?? settings.Sections,
        PageSetup = file.Page is { } page ? OptionBinding.Merge(settings.PageSetup with { }, page, $"{file.Name}: page", file.Folder) : settings.PageSetup,
        Theme = file.Theme is { } theme ? ThemeOf(theme, file) : settings.Theme,
    };

    private static Theme ThemeOf(JsonElement value, PipelineFile file)
    {
        if (value.ValueKind == JsonValueKind.String)
            return Named(value.GetString()!, $"{file.Name}: theme");
        var start = value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? Named(name.GetString()!, $"{file.Name}: theme.name") : Theme.Classic;
        return OptionBinding.Merge(start with { }, value, $"{file.Name}: theme", file.Folder);
    }

    private static Theme Named(string name, string place) => Theme.Shipped.FirstOrDefault(theme => theme.Name == name)
        ?? throw new PipelineConfigurationException($"{place}: {NameSuggestion.Unknown("theme", name, Theme.Shipped.Select(theme => theme.Name))}");

    private static Action<object>? Setter(List<OptionSetting> settings, string component)
    {
        var own = settings.FindAll(setting => setting.Component == component);
        return own.Count == 0 ? null : options =>
        {
            // A stage and a section may share a name; each takes the options that it has, and CheckOptions has refused those that neither has.
            var properties = OptionBinding.Properties(options.GetType());
            foreach (var setting in own)
                if (properties.ContainsKey(setting.Option))
                    OptionBinding.Set(options, setting.Option, setting.Value, setting.Place, setting.Folder);
        };
    }

    private static void CheckOptions(List<OptionSetting> settings, ComponentRegistry registry)
    {
        var owners = registry.All.Where(component => component.OptionsType is not null).ToLookup(component => component.OptionsName);
        foreach (var setting in settings)
        {
            if (!owners.Contains(setting.Component))
                throw new PipelineConfigurationException(
                    $"{setting.Place}: {NameSuggestion.Unknown("component with options", setting.Component, owners.Select(owner => owner.Key))}");
            var options = owners[setting.Component].SelectMany(component => OptionBinding.Properties(component.OptionsType!).Keys).Distinct().ToList();
            if (!options.Contains(setting.Option))
                throw new PipelineConfigurationException($"{setting.Place}: {NameSuggestion.Unknown("option", setting.Option, options)}");
        }
    }
}
