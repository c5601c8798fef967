using System.Globalization;

namespace BriefPack.Text.Tests;

public class DateTests
{
    private static readonly DateOnly Published = new(2016, 10, 12);

    public static TheoryData<string, string> Cases => SpecFile.Cases("dates.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dates_are_found_as_the_spec_says(string text, string expected) =>
        string.Join('\n', DateRecognizer.Find(new TextAnalyzer().Analyze(text), Published)
            .Select(date => $"{text.Substring(date.Start, date.Length)} | {date.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} | {date.Precision}")).ShouldBe(expected);

    [Fact]
    public void Without_a_publication_date_a_day_without_its_year_stays_open()
    {
        var date = DateRecognizer.Find(new TextAnalyzer().Analyze("On Oct. 4 and yesterday.")).ShouldHaveSingleItem();
        date.Date.ShouldBeNull();
        (date.Year, date.Month, date.Day).ShouldBe((null, 10, 4));
    }

    [Fact]
    public void Day_first_reads_numbers_the_European_way()
    {
        var text = new TextAnalyzer().Analyze("4/10/2016");
        DateRecognizer.Find(text, dayFirst: true)[0].Date.ShouldBe(new DateOnly(2016, 10, 4));
        DateRecognizer.Find(text)[0].Date.ShouldBe(new DateOnly(2016, 4, 10));
    }

    [Fact]
    public void Days_that_do_not_exist_are_no_dates() =>
        DateRecognizer.Find(new TextAnalyzer().Analyze("2016-02-30 February 30, 2016 2015年13月1日"), Published)
            .ShouldAllBe(date => date.Precision != DatePrecision.Day);

    [Fact]
    public void The_ends_of_the_calendar_do_not_break_it()
    {
        var text = new TextAnalyzer().Analyze("last year yesterday last week a year ago February 29 next year tomorrow next week on Friday, December");
        DateRecognizer.Find(text, DateOnly.MinValue).ShouldNotBeEmpty();
        DateRecognizer.Find(text, DateOnly.MaxValue).ShouldNotBeEmpty();
    }
}
