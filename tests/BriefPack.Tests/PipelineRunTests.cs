using System.Collections.Concurrent;
using BriefPack.Tests.Fixtures;

namespace BriefPack.Tests;

public class PipelineRunTests
{
    private static IEnumerable<MemorySource> Sources(int count) =>
        Enumerable.Range(0, count).Select(i => Building.Text($"{i:000}.txt", new string('x', (i * 7 % 19) + 1)));

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Documents_come_out_in_the_order_of_their_sources(int parallelism)
    {
        var pack = await Building.New(parallelism).Stage("mark").Stage("late").Build().RunAsync(Sources(60));

        pack.Documents.Select(document => document.Source.Path).ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i:000}.txt"));
        pack.Documents.ShouldAllBe(document => document.Get<Mark>() == new Mark("level 1"));
        pack.Get<Tally>().ShouldBe(new Tally(60));
    }

    [Fact]
    public async Task A_document_that_fails_stays_as_it_was_and_stops_nobody()
    {
        var pack = await Building.New().Stage("mark").Build().RunAsync([Building.Text("a.txt", "fine"), Building.Text("b.txt", "broken"), Building.Text("c.txt", "fine too")]);

        pack.Documents.Length.ShouldBe(3);
        pack.Documents[1].Get<Mark>().ShouldBeNull();
        pack.Documents[2].Get<Mark>().ShouldNotBeNull();
        pack.Failures.ShouldBe([new Failure("b.txt", "mark", "It is broken.")]);
    }

    [Fact]
    public async Task Failures_are_listed_in_the_order_of_the_sources()
    {
        var sources = new[] { Building.Text("d.bin", "?"), Building.Text("c.txt", "broken"), Building.Text("b.txt", ""), Building.Text("a.txt", "broken") };

        var pack = await Building.New().Stage("mark").Build().RunAsync(sources);

        pack.Failures.Select(failure => (failure.Source, failure.Stage)).ShouldBe([("d.bin", "read"), ("c.txt", "mark"), ("b.txt", "read"), ("a.txt", "mark")]);
    }

    [Fact]
    public async Task A_strict_run_ends_at_the_first_failure()
    {
        var pipeline = Building.New().Stage("mark").With(settings => settings with { Strict = true }).Build();

        var error = await Should.ThrowAsync<PipelineException>(() => pipeline.RunAsync([Building.Text("b.txt", "broken")]));

        error.Failure.ShouldBe(new Failure("b.txt", "mark", "It is broken."));
    }

    [Fact]
    public async Task A_stage_that_fails_as_a_whole_is_named()
    {
        var error = await Should.ThrowAsync<PipelineException>(() => Building.New().Stage("mark").Stage("exploding").Stage("late").Build().RunAsync(Sources(3)));

        error.Message.ShouldBe("The stage 'exploding' failed: No more.");
    }

    [Fact]
    public async Task A_cancelled_run_ends_and_leaves_nothing_running()
    {
        using var cancel = new CancellationTokenSource();
        var seen = new ConcurrentBag<string>();
        var progress = new Immediate(value =>
        {
            seen.Add(value.Item);
            if (value is { Step: "mark", Done: 5 })
                cancel.Cancel();
        });

        await Should.ThrowAsync<OperationCanceledException>(() => Building.New().Stage("mark").Build().RunAsync(Sources(500), progress, cancel.Token));

        var after = seen.Count;
        await Task.Delay(60);
        seen.Count.ShouldBe(after);
    }

    [Fact]
    public async Task A_run_reads_no_further_ahead_than_it_must()
    {
        var read = 0;
        var most = 0;
        var done = 0;
        var progress = new Immediate(value =>
        {
            if (value.Step == "read")
                Interlocked.Increment(ref read);
            else
                Interlocked.Increment(ref done);
            most = Math.Max(most, read - done);
        });

        await Building.New(parallelism: 3).Stage("mark").Build().RunAsync(Sources(200), progress);

        done.ShouldBe(200);
        most.ShouldBeLessThan(20);
    }

    [Fact]
    public async Task Two_sources_with_the_same_bytes_get_two_ids_that_are_the_same_in_every_run()
    {
        MemorySource[] sources = [Building.Text("a.txt", "same"), Building.Text("a.txt", "same"), Building.Text("b.txt", "same")];

        var first = await Building.New().Build().RunAsync(sources);
        var second = await Building.New().Build().RunAsync(sources);

        first.Documents.Select(document => document.Id).Distinct().Count().ShouldBe(3);
        second.Documents.Select(document => document.Id).ShouldBe(first.Documents.Select(document => document.Id));
    }

    [Fact]
    public async Task Documents_from_code_run_without_any_source()
    {
        var document = new Document { Id = "mine", Source = new SourceInfo("mine", "", ""), Text = "Words." };

        var pack = await Building.New().Stage("mark").Build().RunAsync(new[] { document }.ToAsyncEnumerable());

        pack.Documents.ShouldHaveSingleItem().Get<Mark>().ShouldNotBeNull();
    }

    private sealed class Immediate(Action<PipelineProgress> report) : IProgress<PipelineProgress>
    {
        public void Report(PipelineProgress value) => report(value);
    }
}
