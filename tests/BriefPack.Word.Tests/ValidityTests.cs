using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;

namespace BriefPack.Word.Tests;

public sealed class ValidityTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2019, 1, false)]
    [InlineData(FileFormatVersions.Microsoft365, 1, false)]
    [InlineData(FileFormatVersions.Microsoft365, 2, true)]
    public void The_validator_of_the_SDK_finds_no_error(FileFormatVersions version, int columns, bool mirror)
    {
        var file = WordFile.Write(Everything.Composition with { PageSetup = new PageSetup { Columns = columns, Mirror = mirror, Binding = 20 } });
        using var document = WordFile.Open(file);
        new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }
}
