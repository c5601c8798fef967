namespace BriefPack.Quotes;

/// <summary>The features of one place, reused from place to place. Not thread-safe.</summary>
internal sealed class FeatureList
{
    private ulong[] items = new ulong[128];

    /// <summary>The features added since the last <see cref="Clear"/>.</summary>
    internal ReadOnlySpan<ulong> Items => items.AsSpan(0, Count);

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Forgets all of them.</summary>
    internal void Clear() => Count = 0;

    /// <summary>Adds a feature.</summary>
    internal void Add(int template, ulong first, ulong second = 0, ulong third = 0)
    {
        if (Count == items.Length)
            Array.Resize(ref items, items.Length * 2);
        items[Count++] = FeatureHash.Of(template, first, second, third);
    }
}
