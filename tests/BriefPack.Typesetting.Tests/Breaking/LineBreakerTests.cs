using System.Globalization;
using System.Text;
using BriefPack.Tests.Shared;

namespace BriefPack.Typesetting.Tests;

public sealed class LineBreakerTests
{
    private const string ConformanceFile = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

    [Theory]
    [InlineData("one two", "one |two")]
    [InlineData("well-known", "well-|known")]
    [InlineData("1,482 birds", "1,482 |birds")]
    [InlineData("(see [7]).", "(see |[7]).")]
    [InlineData("“quoted words”", "“quoted |words”")]
    [InlineData("60\u00A0cm", "60\u00A0cm")]
    [InlineData("either/or", "either/|or")]
    [InlineData("港务局。会", "港|务|局。|会")]
    [InlineData("line\nnext", "line\n!next")]
    public void Lines_may_end_where_readers_expect_it(string text, string expected) => Marked(text).ShouldBe(expected);

    [ToolFact(ConformanceFile, "unicode-data")]
    public void The_Unicode_conformance_test_passes_but_for_the_number_tailoring()
    {
        int total = 0, failed = 0, numeric = 0;
        foreach (var line in File.ReadLines(ConformanceFile))
        {
            var data = line.Split('#')[0].Trim();
            if (data.Length == 0)
                continue;
            total++;
            var text = new StringBuilder();
            var allowed = new List<bool>();
            foreach (var part in data.Split(' ')[1..])
                if (part is "÷" or "×")
                    allowed.Add(part == "÷");
                else
                    text.Append(char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            if (Boundaries(text.ToString()).SequenceEqual(allowed))
                continue;
            failed++;
            // The file was made with the regular-expression tailoring for numbers (UAX #14, 8.2, example 7); these pair rules are the plain ones.
            if (text.ToString().Any(char.IsAsciiDigit) || text.ToString().Any(character => character is '.' or ',' or '/' or '-' or '%' or '$' or '}' or ')'))
                numeric++;
        }
        total.ShouldBeGreaterThan(7000);
        (failed - numeric).ShouldBe(0);
        ((double)failed / total).ShouldBeLessThan(0.01);
    }

    private static string Marked(string text)
    {
        var breaks = new BreakKind[text.Length];
        LineBreaker.Find(text, breaks);
        var marked = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            marked.Append(breaks[i] == BreakKind.Mandatory ? "!" : breaks[i] == BreakKind.Allowed ? "|" : "").Append(text[i]);
        return marked.ToString();
    }

    private static List<bool> Boundaries(string text)
    {
        var breaks = new BreakKind[text.Length];
        LineBreaker.Find(text, breaks);
        var result = new List<bool>();
        for (var i = 1; i < text.Length; i++)
            if (!char.IsLowSurrogate(text[i]))
                result.Add(breaks[i] != BreakKind.Prohibited);
        result.Add(true);
        return result;
    }
}
