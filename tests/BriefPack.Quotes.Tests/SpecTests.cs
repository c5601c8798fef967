namespace BriefPack.Quotes.Tests;

/// <summary>Every passage under Specs gives the quotations, speakers and roles of its table, and nothing else worth printing.</summary>
public sealed class SpecTests
{
    private static readonly QuotationFinder Finder = QuotationFinder.Shared;

    public static TheoryData<string, string> Titles()
    {
        var titles = new TheoryData<string, string>();
        foreach (var passage in SpecPassage.ReadAll())
            titles.Add(passage.File, passage.Title);
        return titles;
    }

    [Fact]
    public void There_are_at_least_sixty_passages() => SpecPassage.ReadAll().Count().ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_passage_gives_the_quotations_of_its_table(string file, string title)
    {
        var passage = SpecPassage.ReadAll().Single(candidate => candidate.File == file && candidate.Title == title);
        var found = Finder.Find(passage.Text).Select(item => item.Quotation).Where(quotation => quotation.Kind != QuotationKind.Indirect).ToList();
        foreach (var row in passage.Expected)
        {
            var hits = found.Where(quotation => quotation.Content.Of(passage.Text).Contains(row.Words, StringComparison.Ordinal)).ToList();
            hits.ShouldNotBeEmpty($"“{row.Words}” was not found");
            if (row.Speaker != "*")
                hits.ShouldContain(quotation => (quotation.Speaker ?? "-") == row.Speaker, $"“{row.Words}” went to {string.Join(", ", hits.Select(hit => hit.Speaker ?? "-"))}");
            if (row.Role.Length > 0)
                hits.ShouldContain(quotation => quotation.Role == row.Role, $"“{row.Words}” has the role {string.Join(", ", hits.Select(hit => hit.Role ?? "-"))}");
        }
        var stretches = QuotationMarks.Find(passage.Text);
        foreach (var quotation in found.Where(quotation => PrintableWords.Of(passage.Text, quotation, stretches, new QuotesOptions()) is not null))
            passage.Expected.ShouldContain(row => quotation.Content.Of(passage.Text).Contains(row.Words, StringComparison.Ordinal), $"not expected: {quotation.Content.Of(passage.Text)}");
    }
}
