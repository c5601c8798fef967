using BriefPack.Clean.Metadata;

namespace BriefPack.Clean.Tests;

public class BylineTests
{
    [Theory]
    [InlineData("Kenji Aoki, Mari Tosa in Washington; Koji Ono in Tokyo", "Kenji Aoki|Mari Tosa|Koji Ono", "Washington|Tokyo")]
    [InlineData("Naoki Yoshida from Geneva", "Naoki Yoshida", "Geneva")]
    [InlineData("Lena Hart and Ola Berg", "Lena Hart|Ola Berg", "")]
    [InlineData("Tom Kray, Auto Writer", "Tom Kray", "")]
    [InlineData("Meg JonesStaff Writer", "Meg Jones", "")]
    [InlineData("VICTOR TANG", "Victor Tang", "")]
    [InlineData("Tilda Spence Showbiz Reporter", "Tilda Spence", "")]
    [InlineData("Ludwig van den Berg und Hanna Stein", "Ludwig van den Berg|Hanna Stein", "")]
    [InlineData("Kobayashi Mari (小林真理) in Osaka", "Kobayashi Mari", "Osaka")]
    public void Names_and_places_are_read_from_a_byline(string byline, string names, string places)
    {
        var (foundNames, foundPlaces) = (new List<string>(), new List<string>());

        PersonNames.Read(byline, labelled: true, foundNames, foundPlaces).ShouldBe(0);

        string.Join('|', foundNames).ShouldBe(names);
        string.Join('|', foundPlaces).ShouldBe(places);
    }

    [Theory]
    [InlineData("Updated Nov. 5, 2021, 9:30 AM", 2021, 11, 5)]
    [InlineData("5 November 2021", 2021, 11, 5)]
    [InlineData("2021-11-05", 2021, 11, 5)]
    [InlineData("2021年11月5日", 2021, 11, 5)]
    [InlineData("5. Dezember 2021", 2021, 12, 5)]
    [InlineData("18/11/2021", 2021, 11, 18)]
    [InlineData("le 3 février 2020", 2020, 2, 3)]
    [InlineData("30 марта 2015", 2015, 3, 30)]
    public void Days_are_read_in_many_notations(string text, int year, int month, int day) =>
        DateFinder.Find(text, DateOrder.Unknown).ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(year, month, day));

    [Theory]
    [InlineData("Chapter 12, page 2000")]
    [InlineData("The vote was 51-49-2")]
    [InlineData("On 31 February 2020 nothing happened")]
    public void What_is_no_day_is_not_read_as_one(string text) => DateFinder.Find(text, DateOrder.Unknown).ShouldBeEmpty();

    [Theory]
    [InlineData("© 2021 Sound Courier. All rights reserved.", "Sound Courier")]
    [InlineData("©Copyright 2007 The Association of Bridge Builders All Right Reserved.", "The Association of Bridge Builders")]
    [InlineData("Copyright © Corner Press 2019-2021", "Corner Press")]
    [InlineData("All content © of its owners", null)]
    [InlineData("© RIPRODUZIONE RISERVATA", null)]
    public void The_owner_is_read_from_a_copyright_line(string line, string? owner) => CopyrightLine.Owner(line).ShouldBe(owner);
}
