using FsCheck;
using FsCheck.Fluent;

namespace BriefPack.Deduplicate.Tests;

/// <summary>What must hold for any set of texts; the sets are mixtures of stories, their abridgements, copies, headlines and texts of nothing but a few words.</summary>
public class GroupingProperties
{
    private static readonly Arbitrary<Recipe[]> Corpora = Gen.Choose(2, 30).SelectMany(count =>
        Gen.Choose(0, 9).SelectMany(story => Gen.Choose(0, 7).Select(edit => new Recipe(story, edit))).ArrayOf(count)).ToArbitrary();

    [Fact]
    public void Permuting_the_texts_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Corpora, recipes =>
    {
        var texts = recipes.Select(Text).ToArray();
        var order = Enumerable.Range(0, texts.Length).ToArray();
        new Random(texts.Length).Shuffle(order);

        var permuted = Groups(order.Select(place => texts[place])).Select(group => group.Select(member => order[member]).Order().ToArray());

        return Describe(permuted) == Describe(Groups(texts));
    }));

    [Fact]
    public void An_exact_copy_always_joins() => Check.QuickThrowOnFailure(Prop.ForAll(Corpora, recipes =>
    {
        var texts = recipes.Select(Text).ToList();
        var copied = texts.Count / 2;

        var groups = Groups(texts.Append(texts[copied]));

        return texts[copied].Length == 0 || groups.Any(group => group.Contains(copied) && group.Contains(texts.Count));
    }));

    [Fact]
    public void Adding_unrelated_texts_never_splits_a_group() => Check.QuickThrowOnFailure(Prop.ForAll(Corpora, recipes =>
    {
        var texts = recipes.Select(Text).ToList();

        var groups = Groups(texts.Concat(Enumerable.Range(1000, 40).Select(number => Stories.Make(number, 150))));

        return Describe(groups.Select(group => group.Where(member => member < texts.Count).ToArray()).Where(group => group.Length > 1)) == Describe(Groups(texts));
    }));

    [Fact]
    public void Every_member_is_in_one_group_and_shares_are_shares() => Check.QuickThrowOnFailure(Prop.ForAll(Corpora, recipes =>
    {
        var index = new NearDuplicateIndex();
        foreach (var recipe in recipes)
            index.Add(Text(recipe));

        var members = index.Group().SelectMany(group => group.Members).ToList();

        return members.Distinct().Count() == members.Count
            && members.All(member => members.All(other => index.ShareHeld(member, other) is >= 0 and <= 1))
            && members.All(member => index.ShareHeld(member, member) == 1);
    }));

    private static string Text(Recipe recipe)
    {
        var paragraphs = Stories.Paragraphs(recipe.Story, 250);
        return recipe.Edit switch
        {
            0 => string.Join("\n\n", paragraphs),
            1 => string.Join("\n\n", paragraphs.Take(3)),
            2 => string.Join("\n\n", paragraphs.AsEnumerable().Reverse()),
            3 => string.Join("\n", paragraphs).ToUpperInvariant(),
            4 => Stories.Make(500 + recipe.Story, 60) + "\n\n" + string.Join("\n\n", paragraphs),
            5 => paragraphs[0][..Math.Min(60, paragraphs[0].Length)],
            6 => recipe.Story.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => "",
        };
    }

    private static List<int[]> Groups(IEnumerable<string> texts)
    {
        var index = new NearDuplicateIndex();
        foreach (var text in texts)
            index.Add(text);
        return [.. index.Group(2).Select(group => group.Members.ToArray())];
    }

    private static string Describe(IEnumerable<int[]> groups) =>
        string.Join(" | ", groups.OrderBy(group => group[0]).Select(group => string.Join(',', group)));

    private sealed record Recipe(int Story, int Edit);
}
