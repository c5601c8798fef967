using FsCheck;
using FsCheck.Fluent;

namespace BriefPack.Clean.Tests;

public class PropertyTests
{
    private static readonly string[] Lines =
    [
        "The council met on Monday and decided nothing, as it had announced in June.", "Share this", "By Ana Lind", "• one thing", "© 2020 The Sound", "Read more:",
        "“We will look into it,” the mayor said. “Not today.”", "12 March 2020", "", "   ", "Home | News | Sport", "港の物流、鉄道に切り替え。", "a", "\u00A0\t", "Ana Lind is a reporter at The Sound.",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Lines).ListOf().Select(lines => string.Join('\n', lines));

    [Fact]
    public void No_line_is_invented_and_none_is_lost() => Prop.ForAll(Text.ToArbitrary(), text =>
    {
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Order(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
            return true;
        var document = Cleaning.CleanAsync(text).GetAwaiter().GetResult();
        var after = document.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Concat(document.Get<RemovedText>()!.Items.Select(item => item.Text));
        return after.Order(StringComparer.Ordinal).SequenceEqual(lines);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_result() => Prop.ForAll(Text.ToArbitrary(), text =>
        string.IsNullOrWhiteSpace(text) || Cleaning.CleanAsync(text).GetAwaiter().GetResult().Text == Cleaning.CleanAsync(text).GetAwaiter().GetResult().Text).QuickCheckThrowOnFailure();

    [Fact]
    public void Positions_of_removed_passages_lie_inside_the_text() => Prop.ForAll(Text.ToArbitrary(), text =>
    {
        if (string.IsNullOrWhiteSpace(text))
            return true;
        var document = Cleaning.CleanAsync(text).GetAwaiter().GetResult();
        return document.Get<RemovedText>()!.Items.All(item => item.Position >= 0 && item.Position <= document.Text.Length && item.Score is >= 0 and <= 1);
    }).QuickCheckThrowOnFailure();
}
