namespace BriefPack.Deduplicate;

/// <summary>Reads a sample's ascending values back from their differences; a difference of 65,535 means "add this and read on".</summary>
internal ref struct RunReader(ReadOnlySpan<ushort> differences)
{
    private readonly ReadOnlySpan<ushort> differences = differences;
    private int next;

    /// <summary>The value read last.</summary>
    public uint Current { get; private set; }

    /// <summary>Reads the next value; false, with <see cref="Current"/> at the greatest value, at the end.</summary>
    public bool Read()
    {
        var value = Current;
        while (next < differences.Length)
        {
            var difference = differences[next++];
            value += difference;
            if (difference != ushort.MaxValue)
            {
                Current = value;
                return true;
            }
        }
        Current = uint.MaxValue;
        return false;
    }
}
