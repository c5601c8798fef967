using System.ComponentModel.DataAnnotations;

namespace BriefPack.Word;

/// <summary>Opens a template while options are checked, so that a wrong one is told before an hour's articles are read.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TemplateFileAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string path || string.IsNullOrWhiteSpace(path))
            return ValidationResult.Success;
        try
        {
            WordTemplate.Open(path);
            return ValidationResult.Success;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new ValidationResult(error.Message, [validationContext.MemberName!]);
        }
    }
}
