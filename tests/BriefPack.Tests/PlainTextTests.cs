using System.Text;
using BriefPack.Tests.Fixtures;

namespace BriefPack.Tests;

public class PlainTextTests
{
    private static async Task<Pack> Read(byte[] bytes) => await Building.New().Build().RunAsync([new MemorySource("a.txt", bytes)]);

    private static async Task<string> TextOf(byte[] bytes) => (await Read(bytes)).Documents.ShouldHaveSingleItem().Text;

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Zoë said “no” – 日本") },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Zoë said “no” – 日本")] },
        { "UTF-16 little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zoë said “no” – 日本")] },
        { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Zoë said “no” – 日本")] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Unicode_is_read_in_its_encodings(string name, byte[] bytes) => (await TextOf(bytes)).ShouldBe("Zoë said “no” – 日本", name);

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_Windows_1252() =>
        (await TextOf([.. "caf"u8, 0xE9, (byte)' ', 0x93, .. "no"u8, 0x94, (byte)' ', 0x80, (byte)'5'])).ShouldBe("café “no” €5");

    [Theory]
    [InlineData("shift_jis", "昨日の会議で、市長は「橋を閉鎖する」と述べた。技術者たちは来週までに点検を終える予定だ。")]
    [InlineData("gb18030", "市长昨天在会议上表示，大桥将关闭至少十一周，工程师下周完成检查。")]
    [InlineData("windows-1251", "Мост закрыли вчера вечером после того, как инженеры нашли трещину в анкере.")]
    [InlineData("utf-16", "The bridge was closed last night.")]
    [InlineData("utf-16BE", "The bridge was closed last night.")]
    public async Task Other_encodings_are_recognised_by_their_bytes_and_named_in_a_warning(string encoding, string text)
    {
        var codec = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        var document = (await Read(codec.GetBytes(text))).Documents.ShouldHaveSingleItem();

        document.Text.ShouldBe(text);
        document.Get<Warnings>()!.Items.ShouldHaveSingleItem().Message.ShouldContain(codec.WebName, Case.Insensitive);
    }

    [Fact]
    public async Task One_damaged_character_does_not_spoil_a_UTF_8_text()
    {
        var pack = await Read([.. "“Zoë” “Chloë” "u8, 0xE9, .. " end"u8]);

        pack.Documents.ShouldHaveSingleItem().Text.ShouldBe("“Zoë” “Chloë” \uFFFD end");
        pack.Documents[0].Get<Warnings>()!.Items.ShouldHaveSingleItem().Message.ShouldContain("1 of its characters");
    }

    [Fact]
    public async Task Line_endings_become_line_feeds_and_nothing_else_changes() =>
        (await TextOf("a\r\nb\rc\nd\u0085e\f \t f  "u8.ToArray())).ShouldBe("a\nb\nc\nd\u0085e\f \t f  ");

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 }, "binary")]
    [InlineData(new byte[0], "no text")]
    [InlineData(new byte[] { 32, 10, 9 }, "no text")]
    public async Task What_is_no_text_fails_politely(byte[] bytes, string reason)
    {
        var pack = await Read(bytes);

        pack.Documents.ShouldBeEmpty();
        pack.Failures.ShouldHaveSingleItem().Message.ShouldContain(reason);
    }

    [Fact]
    public async Task A_source_over_the_limit_is_refused_before_it_is_read_whole()
    {
        var pipeline = Building.New().With(settings => settings with { MaxSourceLength = 1 << 20 }).Build();

        var pack = await pipeline.RunAsync([new EndlessSource(), Building.Text("b.txt", "fine")]);

        pack.Documents.ShouldHaveSingleItem();
        pack.Failures.ShouldHaveSingleItem().Message.ShouldContain("longer than 1 MiB");
    }

    [Fact]
    public async Task An_unknown_extension_names_the_readers_there_are()
    {
        var pack = await Building.New().Build().RunAsync([new MemorySource("a.xyz", "text"), new MemorySource("README", "text")]);

        pack.Failures[0].Message.ShouldBe("No reader reads '.xyz' files. There are readers for .json, .txt.");
        pack.Failures[1].Message.ShouldContain("files without an extension");
    }

    [Fact]
    public async Task A_file_that_went_away_fails_alone()
    {
        var pack = await Building.New().Build().RunAsync([new FileSource(Path.Combine(Path.GetTempPath(), "not", "there.txt"), "there.txt")]);

        pack.Failures.ShouldHaveSingleItem().ShouldBe(new Failure("there.txt", "read", "The file is not there any more."));
    }

    private sealed class EndlessSource : Source
    {
        public override string Path => "endless.txt";

        public override ValueTask<Stream> OpenAsync(CancellationToken cancel) => ValueTask.FromResult<Stream>(new Endless());

        private sealed class Endless : MemoryStream
        {
            public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            {
                buffer.Span.Fill((byte)'x');
                return ValueTask.FromResult(buffer.Length);
            }
        }
    }
}
