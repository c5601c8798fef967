using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace BriefPack;

/// <summary>Checks options against the validation attributes of their properties.</summary>
public static class OptionsValidation
{
    /// <summary>Checks options.</summary>
    /// <param name="place">What the message calls them, such as <c>summarize</c>.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="PipelineConfigurationException">A value is not valid; the message names the option, the value and the range.</exception>
    public static void Validate(string place, object options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var results = new List<ValidationResult>();
        if (Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true))
            return;
        throw new PipelineConfigurationException(string.Join(' ', results.Select(result => Describe(place, options, result))));
    }

    private static string Describe(string place, object options, ValidationResult result)
    {
        var member = result.MemberNames.FirstOrDefault();
        var property = member is null ? null : options.GetType().GetProperty(member);
        if (property is null)
            return $"{place}: {result.ErrorMessage}";
        var value = FormattableString.Invariant($"{property.GetValue(options)}");
        return $"{place}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)} is '{value}'. {result.ErrorMessage}";
    }
}
