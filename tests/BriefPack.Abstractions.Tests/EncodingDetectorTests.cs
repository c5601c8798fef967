using System.Text;

namespace BriefPack.Abstractions.Tests;

public class EncodingDetectorTests
{
    [Fact]
    public void A_Western_text_with_many_quotation_marks_is_not_taken_for_Japanese()
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
        var text = string.Join(' ', Enumerable.Repeat("“It is only water,” said Bríd Ní Fhaoláin. “I’d not swim in it – £5 says you won’t.”", 6));

        EncodingDetector.Detect(western.GetBytes(text))!.Value.Encoding.WebName.ShouldBe("windows-1252");
    }
}
