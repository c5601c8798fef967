namespace BriefPack;

internal sealed class RunWriteContext(ComponentRegistry registry, Action<string>? warn) : WriteContext
{
    public override void Warn(string message) => warn?.Invoke(message);

    public override async ValueTask<bool> WritePackAsync(Pack pack, Stream output, CancellationToken cancel)
    {
        await new PackJsonWriter(registry).WriteAsync(new Composition { Pack = pack }, output, this, cancel).ConfigureAwait(false);
        return true;
    }
}
