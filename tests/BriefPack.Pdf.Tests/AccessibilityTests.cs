using System.Text;
using BriefPack.Testing;

namespace BriefPack.Pdf.Tests;

/// <summary>The rules of PDF/UA-1, as our own checker decides them: on what the writer makes, and on files that were broken on purpose.</summary>
public sealed class AccessibilityTests
{
    [Fact]
    public async Task The_sample_pack_holds_every_rule() =>
        PdfUaChecker.Check(await PdfRun.BytesAsync(SamplePack.Small())).ShouldBeEmpty();

    [Fact]
    public async Task Two_columns_and_mirrored_pages_hold_every_rule() =>
        PdfUaChecker.Check(await PdfRun.BytesAsync(SamplePack.Make(2, 9, Theme.Modern, new PageSetup { Columns = 2, Mirror = true, Paper = PaperSize.Letter }))).ShouldBeEmpty();

    [Fact]
    public async Task Difficult_texts_hold_every_rule_whatever_fonts_there_are()
    {
        foreach (var systemFonts in (bool[])[true, false])
            PdfUaChecker.Check(await PdfRun.BytesAsync(DifficultText.Compose(), new PdfOptions { SystemFonts = systemFonts })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_section_that_skips_a_level_of_headings_does_not_in_the_structure()
    {
        var skipping = SamplePack.Small() with { Sections = [new ComposedSection("x", SectionLayout.Body, [new HeadingBlock(3, "Deep"), new ParagraphBlock("Text."), new HeadingBlock(1, "High"), new HeadingBlock(3, "Deep again"), new ParagraphBlock("Text.")])] };
        PdfUaChecker.Check(await PdfRun.BytesAsync(skipping)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/Scope/Column", "/Scopx/Column", "15-003")]
    [InlineData("/Tabs/S", "/Tabs/R", "28-009")]
    [InlineData("/S/Figure", "/S/Figura", "02-001")]
    [InlineData("/S/LBody", "/S/Table", "09-005")]
    [InlineData("/S/H1", "/S/H3", "14-002")]
    [InlineData("/Alt(Bar chart", "/Alx(Bar chart", "13-004")]
    [InlineData("/ID(note.2)", "/ID(note.1)", "19-004")]
    [InlineData("/ID(note.2)", "/IX(note.2)", "19-003")]
    [InlineData("/Contents(the archive", "/Xontents(the archive", "28-012")]
    [InlineData("/S/Link", "/S/Span", "28-011")]
    [InlineData("/Subtype/Link", "/Subtype/Text", "28-002")]
    [InlineData("/MarkInfo<</Marked true>>", "/OCProperties<</D<<>>  >>", "20-002")]
    [InlineData("DisplayDocTitle true", "DisplayDocTitle null", "07-001")]
    [InlineData("<dc:title>", "<dc:tixle>", "06-001")]
    [InlineData("/Lang(en)", "/Lanx(en)", "11-001")]
    [InlineData("/CIDToGIDMap/Identity", "/CIDToGIDMap/Inentity", "31-004")]
    [InlineData("/FontFile2 ", "/FontFilx2 ", "31-009")]
    [InlineData("/ToUnicode ", "/TxUnicode ", "31-027")]
    public async Task A_file_that_is_broken_on_purpose_fails_the_condition(string sound, string broken, string condition)
    {
        // The archive mode keeps its objects readable, so that they can be broken; it lacks nothing but the identifier of PDF/UA.
        var text = Encoding.Latin1.GetString(await PdfRun.BytesAsync(SamplePack.Make(2, 2), new PdfOptions { SystemFonts = false, Conformance = PdfConformance.Archive }));
        PdfUaChecker.Check(Encoding.Latin1.GetBytes(text)).Select(finding => finding.Condition).ShouldBe(["06-002"]);
        text.ShouldContain(sound);
        PdfUaChecker.Check(Encoding.Latin1.GetBytes(text.Replace(sound, broken, StringComparison.Ordinal))).Select(finding => finding.Condition).ShouldContain(condition);
    }

    [Fact]
    public void Every_condition_says_whether_it_is_checked_and_if_not_why()
    {
        PdfUaConditions.All.Select(condition => condition.Number).ShouldBeUnique();
        PdfUaConditions.All.Where(condition => !condition.Checked).ShouldAllBe(condition => condition.Reason != null);
        PdfUaConditions.All.Where(condition => condition.Checked).ShouldAllBe(condition => condition.Reason == null);
        PdfUaConditions.All.Count(condition => condition.Checked).ShouldBeGreaterThan(50);
    }

    // As many as the protocol has for programs, checkpoint by checkpoint: 87 in all.
    [Fact]
    public void Every_condition_that_a_program_can_decide_is_in_the_table()
    {
        PdfUaConditions.All.Select(condition => condition.Number).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        PdfUaConditions.All.GroupBy(condition => condition.Number[..2]).Select(group => $"{group.Key}:{group.Count()}").ShouldBe(
            ["01:4", "02:3", "06:3", "07:2", "09:5", "10:1", "11:6", "13:1", "14:4", "15:1", "17:2", "19:2", "20:3", "21:1", "25:1", "26:2", "28:15", "30:2", "31:29"]);
        PdfUaConditions.All.Count.ShouldBe(87);
    }
}
