namespace BriefPack;

internal sealed class RunWriteContext(Action<string>? warn) : WriteContext
{
    public override void Warn(string message) => warn?.Invoke(message);
}
