using BriefPack.Testing;
using BriefPack.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace BriefPack.Quotes.Tests;

public sealed class PropertyTests
{
    private static readonly QuotationFinder Finder = QuotationFinder.Shared;

    // Pieces that break quotation finders: marks in odd places, names, cues, line ends, half surrogates.
    private static readonly string[] Pieces =
        ["“", "”", "\"", "''", "‘", "’", "「", "」", "«", "»", " said ", " Anna Brandt", ", ", ". ", "\n\n", "\n", ":", " — ", "he", "she", " told Leo Castellan that ",
         "A", "x", "\uD83D", "\uDE00", "\u0000", "(", ")", "1.", " ", "'s"];

    [Fact]
    public void Any_text_gives_spans_inside_it_and_confidences_from_0_to_1()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            foreach (var found in Finder.Find(text))
            {
                var quotation = found.Quotation;
                if (!quotation.Content.IsInside(text.Length) || quotation.Content.Length == 0 || quotation.Source?.IsInside(text.Length) == false
                    || quotation.Cue?.IsInside(text.Length) == false || quotation.Confidence is < 0 or > 1)
                    return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Marks_never_overlap_and_stand_in_order()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var found = QuotationMarks.Find(text);
            return found.Zip(found.Skip(1)).All(pair => pair.First.Outer.End <= pair.Second.Outer.Start)
                && found.All(stretch => stretch.Outer.Contains(stretch.Inner) && stretch.Outer.IsInside(text.Length));
        }).QuickCheckThrowOnFailure();
    }

    [SharedDataFact]
    public async Task No_printed_quotation_of_the_bench_differs_from_its_article_by_a_character()
    {
        var texts = Directory.GetFiles(SharedData.PathOf("bench", "quotes", "dev"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(texts));
        var context = new SectionContext(pack);
        var section = new ArticleQuotesSection();
        var printed = 0;
        foreach (var document in pack.Documents)
        {
            document.ShouldHaveResolvingSpans();
            foreach (var block in section.Compose(document, pack, context).OfType<ParagraphBlock>())
            {
                // A paragraph holds one speaker's quotations, a middle dot between them, behind the name.
                foreach (var words in ((TextRun)block.Content[^1]).Text.Split(" · "))
                    document.Text.Contains(words, StringComparison.Ordinal).ShouldBeTrue();
                printed++;
            }
        }
        printed.ShouldBeGreaterThan(200);
        foreach (var block in new KeyQuotesSection(new KeyQuotesOptions()).Compose(pack).OfType<QuotationBlock>())
            pack.Documents.Any(document => document.Text.Contains(((TextRun)block.Content[0]).Text.Trim(), StringComparison.Ordinal)).ShouldBeTrue();
    }
}
