using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace BriefPack;

/// <summary>Reads sources several at once, gives their documents in the order of the sources, and turns what goes wrong into failures.</summary>
internal sealed class SourceReading(ComponentRegistry registry, ComponentActivator activator, PipelineRun run)
{
    public async IAsyncEnumerable<Document> ReadAsync(ImmutableArray<Source> sources, [EnumeratorCancellation] CancellationToken cancel)
    {
        var readers = new Dictionary<string, IReader>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<Task<IReadOnlyList<Document>>>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        try
        {
            for (var (next, done) = (0, 0); done < sources.Length; done++)
            {
                for (; next < sources.Length && pending.Count < run.Settings.MaxParallelism; next++)
                    pending.Enqueue(Start(sources[next], readers, stop.Token));
                var documents = await pending.Dequeue().ConfigureAwait(false);
                run.Report("read", done + 1, sources.Length, sources[done].Path);
                foreach (var document in documents)
                    yield return Unique(document, ids);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (Task rest in pending)
                await rest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task<IReadOnlyList<Document>> Start(Source source, Dictionary<string, IReader> readers, CancellationToken cancel)
    {
        var extension = source.Extension;
        if (!readers.TryGetValue(extension, out var reader))
        {
            if (registry.Find(ComponentKind.Reader, extension) is not { } component)
            {
                var known = string.Join(", ", registry.OfKind(ComponentKind.Reader).Select(other => other.Name));
                var what = extension.Length == 0 ? "files without an extension" : $"'{extension}' files";
                run.Fail(new Failure(source.Path, "read", $"No reader reads {what}. There are readers for {known}."), -1, null);
                return Task.FromResult<IReadOnlyList<Document>>([]);
            }
            readers.Add(extension, reader = activator.Create<IReader>(component, null));
        }
        return Task.Run(() => ReadOneAsync(reader, source, cancel), CancellationToken.None);
    }

    private async Task<IReadOnlyList<Document>> ReadOneAsync(IReader reader, Source source, CancellationToken cancel)
    {
        var documents = new List<Document>();
        try
        {
            await foreach (var document in reader.ReadAsync(source, new RunReadContext(run), cancel).WithCancellation(cancel).ConfigureAwait(false))
                documents.Add(document);
            return documents;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (PipelineException)
        {
            throw;
        }
        catch (Exception error)
        {
            // What the reader gave before it stumbled is good and stays in the pack.
            run.Fail(new Failure(source.Path, "read", Describe(error)), -1, error);
            return documents;
        }
    }

    // The messages of the system name full paths of this machine; the failure already names the source.
    private static string Describe(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "The file is not there any more.",
        UnauthorizedAccessException => "The file may not be read. Check its permissions.",
        _ => error.Message,
    };

    private static Document Unique(Document document, HashSet<string> ids)
    {
        if (ids.Add(document.Id))
            return document;
        for (var i = 2; ; i++)
        {
            var id = FormattableString.Invariant($"{document.Id}-{i}");
            if (ids.Add(id))
                return document with { Id = id };
        }
    }
}
