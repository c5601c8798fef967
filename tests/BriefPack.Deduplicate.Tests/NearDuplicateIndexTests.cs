namespace BriefPack.Deduplicate.Tests;

public class NearDuplicateIndexTests
{
    [Fact]
    public void Case_punctuation_and_white_space_make_no_difference()
    {
        var story = Stories.Make(3);

        Groups(story, story.ToUpperInvariant().Replace(" ", "\n  ", StringComparison.Ordinal), Stories.Make(4)).ShouldBe(["0 1"]);
    }

    [Fact]
    public void A_brief_of_forty_words_finds_its_re_headlined_copy()
    {
        var brief = Stories.Make(5, 40);

        Groups(brief, "Harbour news in short\n\n" + brief, Stories.Make(6, 40)).ShouldBe(["0 1"]);
    }

    [Fact]
    public void Texts_of_one_word_join_only_their_copies()
    {
        Groups("Yes.", "No.", "Yes.", "", "", "***", "***", "!").ShouldBe(["0 2", "5 6"]);
    }

    [Fact]
    public void Texts_from_one_template_stay_apart()
    {
        Groups(Result("Athletic of Norham", "United of Tarsk", "Paula Reyes", "3-1", "12,405"), Result("Wanderers of Dell", "Sporting Alva", "Hugo Marsh", "0-2", "8,960"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_template_s_copy_with_one_number_corrected_joins()
    {
        Groups(Result("Athletic of Norham", "United of Tarsk", "Paula Reyes", "3-1", "12,405"), Result("Athletic of Norham", "United of Tarsk", "Paula Reyes", "3-1", "12,450"))
            .ShouldBe(["0 1"]);
    }

    [Fact]
    public void A_digest_of_two_stories_does_not_join_them()
    {
        var (first, second) = (Stories.Paragraphs(7, 600), Stories.Paragraphs(8, 600));
        var digest = string.Join("\n\n", [first[0], first[1], second[0], second[1]]);

        Groups(string.Join("\n\n", first), string.Join("\n\n", second), digest).ShouldNotContain("0 1 2");
    }

    [Fact]
    public void A_misread_letter_in_thirty_does_not_hide_a_copy()
    {
        var random = new Random(1);
        var story = Stories.Make(9, 400);
        var scanned = new string([.. story.Select(letter => char.IsLetter(letter) && random.Next(30) == 0 ? 'c' : letter)]);

        Groups(story, Stories.Make(10, 400), scanned).ShouldBe(["0 2"]);
    }

    [Fact]
    public void The_number_of_threads_makes_no_difference()
    {
        var index = new NearDuplicateIndex();
        for (var i = 0; i < 300; i++)
            index.Add(Stories.Make(i / 3, 100 + 20 * (i % 3)));

        var one = index.Group(1);

        index.Group(4).Select(Numbers).ShouldBe(one.Select(Numbers));
        one.Length.ShouldBe(100);
    }

    private static string Result(string home, string guests, string player, string score, string crowd) =>
        $"{home} beat {guests} {score} at home on Saturday night in front of a crowd of {crowd}, with {player} scoring twice in the first half of the match. " +
        $"The visitors had the better chances before the break, but after it the home side were never in danger, and the manager of {home} said that she was proud of the players. " +
        $"\"We have worked hard for this and it shows,\" {player} said after the match.";

    private static List<string> Groups(params string[] texts)
    {
        var index = new NearDuplicateIndex();
        foreach (var text in texts)
            index.Add(text);
        return [.. index.Group().Select(Numbers)];
    }

    private static string Numbers(NearDuplicateGroup group) => string.Join(' ', group.Members);
}
