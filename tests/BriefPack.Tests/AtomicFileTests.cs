namespace BriefPack.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("briefpack-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Target => Path.Combine(folder, "new", "folder", "out.bin");

    private static Func<Stream, Task> Writes(string text) => stream => stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text)).AsTask();

    [Fact]
    public async Task A_missing_folder_is_created_and_an_old_file_replaced()
    {
        await AtomicFile.WriteAsync(Target, Writes("old and longer"));
        await AtomicFile.WriteAsync(Target, Writes("new"));

        File.ReadAllText(Target).ShouldBe("new");
        Directory.GetFiles(Path.GetDirectoryName(Target)!).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_failure_half_way_leaves_the_old_file_and_no_other()
    {
        await AtomicFile.WriteAsync(Target, Writes("old"));

        await Should.ThrowAsync<InvalidDataException>(() => AtomicFile.WriteAsync(Target, async stream =>
        {
            await Writes("half")(stream);
            throw new InvalidDataException();
        }));

        File.ReadAllText(Target).ShouldBe("old");
        Directory.GetFiles(Path.GetDirectoryName(Target)!).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_cancelled_write_leaves_the_old_file()
    {
        await AtomicFile.WriteAsync(Target, Writes("old"));
        using var cancel = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => AtomicFile.WriteAsync(Target, async stream =>
        {
            await Writes("whole")(stream);
            await cancel.CancelAsync();
        }, cancel.Token));

        File.ReadAllText(Target).ShouldBe("old");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_refused_with_its_name() =>
        (await Should.ThrowAsync<IOException>(() => AtomicFile.WriteAsync(folder, Writes("x")))).Message.ShouldContain("is a folder");
}
