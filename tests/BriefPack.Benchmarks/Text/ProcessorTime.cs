namespace BriefPack.Benchmarks.TextAnalysis;

/// <summary>
/// Processor time of this process since it was made: what else the machine does at the time does not count, what the collector and the compiler do counts.
/// </summary>
internal sealed class ProcessorTime
{
    private readonly TimeSpan _start = Environment.CpuUsage.TotalTime;

    public TimeSpan Spent => Environment.CpuUsage.TotalTime - _start;
}
