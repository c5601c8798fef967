using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>An option of a component, as help texts and the schema tell of it.</summary>
/// <param name="Name">The name that configuration uses.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Default">Its default as JSON; undefined where it has none that JSON can say.</param>
/// <param name="Range">The range of its value where it has one.</param>
/// <param name="Summary">What it does, in plain text; empty where the plugin brings no documentation.</param>
public sealed record OptionDescription(string Name, Type Type, JsonElement Default, RangeAttribute? Range, string Summary)
{
    /// <summary>What the option takes, in words, such as <c>a whole number, 1 to 20</c>.</summary>
    public string Expected => Range is null
        ? OptionBinding.Expected(Type)
        : string.Create(CultureInfo.InvariantCulture, $"{OptionBinding.Expected(Type)}, {Range.Minimum} to {Range.Maximum}");

    /// <summary>The options of a class, in the order in which it declares them.</summary>
    /// <param name="options">A class with settable properties and a constructor without parameters.</param>
    public static IReadOnlyList<OptionDescription> Of(Type options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var defaults = Activator.CreateInstance(options)!;
        var documentation = XmlDocumentation.Of(options.Assembly);
        return [.. OptionBinding.Properties(options).Select(pair => new OptionDescription(
            pair.Key,
            pair.Value.PropertyType,
            DefaultOf(pair.Value, defaults),
            pair.Value.GetCustomAttribute<RangeAttribute>(),
            documentation.SummaryOf(pair.Value)))];
    }

    private static JsonElement DefaultOf(PropertyInfo property, object defaults)
    {
        var value = property.GetValue(defaults);
        return value switch
        {
            null => JsonSerializer.SerializeToElement<object?>(null),
            Enum name => JsonSerializer.SerializeToElement(NameOf(name)),
            bool or int or long or double or float or string or TimeSpan => JsonSerializer.SerializeToElement(value),
            System.Collections.IEnumerable items => JsonSerializer.SerializeToElement(items.Cast<object?>().Select(item => item is Enum name ? NameOf(name) : Convert.ToString(item, CultureInfo.InvariantCulture))),
            _ => default,
        };
    }

    private static string NameOf(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
