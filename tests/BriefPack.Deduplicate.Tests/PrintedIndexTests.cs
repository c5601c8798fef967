using BriefPack.Testing;

namespace BriefPack.Deduplicate.Tests;

public sealed class PrintedIndexTests : IDisposable
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("briefpack-index-").FullName;

    private string IndexPath => Path.Combine(folder, "sub", "printed.index");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Tomorrow_s_pack_knows_what_today_s_printed()
    {
        await Run(Friday, Stories.Document("ledger/1", Stories.Make(1), "Aldermouth Ledger", title: "Harbour opens"), Stories.Document("2", Stories.Make(2)));

        var (documents, warnings) = await Run(Friday.AddDays(1), Stories.Document("3", Stories.Make(3)), Stories.Document("4", Stories.Make(1) + "\n\n" + Stories.Make(5, 50)));

        warnings.ShouldBeEmpty();
        documents[0].Get<PrintedBefore>().ShouldBeNull();
        var before = documents[1].Get<PrintedBefore>().ShouldNotBeNull();
        before.ShouldBe(new PrintedBefore(new DateOnly(2026, 11, 20), "Harbour opens", "Aldermouth Ledger", before.Similarity));
        before.Similarity.ShouldBeInRange(0.8, 0.92);
    }

    [Fact]
    public async Task A_second_run_on_one_day_does_not_find_its_own_articles()
    {
        var document = Stories.Document("1", Stories.Make(1));
        await Run(Friday, document);

        var (again, _) = await Run(Friday.AddHours(2), document);
        var (other, _) = await Run(Friday.AddHours(4), Stories.Document("evening", Stories.Make(1)));

        again[0].Get<PrintedBefore>().ShouldBeNull();
        other[0].Get<PrintedBefore>()!.On.ShouldBe(new DateOnly(2026, 11, 20));
    }

    [Fact]
    public async Task Articles_are_forgotten_after_their_days()
    {
        await Run(Friday, Stories.Document("1", Stories.Make(1)));
        await Run(Friday.AddDays(29), Stories.Document("2", Stories.Make(2)));

        var (documents, _) = await Run(Friday.AddDays(30), Stories.Document("3", Stories.Make(1)), Stories.Document("4", Stories.Make(2)));

        documents[0].Get<PrintedBefore>().ShouldBeNull();
        documents[1].Get<PrintedBefore>()!.On.ShouldBe(new DateOnly(2026, 12, 19));
    }

    [Fact]
    public async Task A_damaged_file_is_reported_and_rebuilt_wherever_it_is_damaged()
    {
        await Run(Friday, Stories.Document("1", Stories.Make(1)));
        var sound = await File.ReadAllBytesAsync(IndexPath);
        for (var at = 0; at < sound.Length; at += 97)
        {
            var damaged = sound.ToArray();
            damaged[at] ^= 0x20;
            await File.WriteAllBytesAsync(IndexPath, damaged);

            var (documents, warnings) = await Run(Friday.AddDays(1), Stories.Document("1", Stories.Make(1)));

            documents[0].Get<PrintedBefore>().ShouldBeNull();
            warnings.ShouldHaveSingleItem().ShouldContain("written anew");
        }
        var (found, none) = await Run(Friday.AddDays(2), Stories.Document("1", Stories.Make(1)));
        found[0].Get<PrintedBefore>()!.On.ShouldBe(new DateOnly(2026, 11, 21));
        none.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100)]
    public async Task A_cut_off_file_is_reported_and_rebuilt(int length)
    {
        await Run(Friday, Stories.Document("1", Stories.Make(1)));
        await File.WriteAllBytesAsync(IndexPath, (await File.ReadAllBytesAsync(IndexPath))[..length]);

        var (_, warnings) = await Run(Friday.AddDays(1), Stories.Document("1", Stories.Make(1)));

        warnings.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_run_writes_the_same_bytes_and_leaves_no_other_file()
    {
        await Run(Friday, Stories.Document("1", Stories.Make(1)), Stories.Document("2", Stories.Make(2)));
        var first = await File.ReadAllBytesAsync(IndexPath);

        await Run(Friday, Stories.Document("1", Stories.Make(1)), Stories.Document("2", Stories.Make(2)));

        (await File.ReadAllBytesAsync(IndexPath)).ShouldBe(first);
        Directory.GetFiles(Path.GetDirectoryName(IndexPath)!).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_line_above_the_article_names_day_publication_title_and_what_is_new()
    {
        var document = Stories.Document("1", "Text.", "Corvane Times").With(new PrintedBefore(new DateOnly(2026, 11, 20), "Harbour opens", "Aldermouth Ledger", 0.855));
        var pack = new Pack { Title = "Pack", Created = Friday, Documents = [document] };

        var block = new PrintedBeforeSection().Compose(document, pack, new SectionContext(pack)).ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();

        string.Concat(block.Content.Select(inline => inline is Emphasis emphasis ? ((TextRun)emphasis.Content[0]).Text : ((TextRun)inline).Text))
            .ShouldBe("Printed on 20 November 2026, from Aldermouth Ledger, as Harbour opens; 15 % of this text is new");
    }

    private async Task<(IReadOnlyList<Document> Documents, IReadOnlyList<string> Warnings)> Run(DateTimeOffset now, params Document[] documents)
    {
        var context = new TestStageContext(time: new Clock(now));
        var result = await new DeduplicateStage(new DeduplicateOptions { Index = IndexPath }).RunAsync(documents, context);
        return (result, context.Warnings);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
