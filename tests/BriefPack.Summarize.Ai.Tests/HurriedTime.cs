namespace BriefPack.Summarize.Ai.Tests;

/// <summary>A clock that runs a hundred times as fast and remembers how long it was asked to wait, so that no test sits through a backoff.</summary>
internal sealed class HurriedTime : TimeProvider
{
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (Waits)
            Waits.Add(dueTime);
        return System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime / 100, period);
    }
}
