namespace BriefPack.Clean.Features;

/// <summary>Takes the features of one block in a fixed order, with their names where somebody wants them.</summary>
internal ref struct FeatureWriter(Span<float> values, List<string>? names)
{
    private readonly Span<float> values = values;
    private readonly List<string>? names = names;

    /// <summary>How many features there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature.</summary>
    public void Add(string name, double value)
    {
        values[Count++] = (float)value;
        names?.Add(name);
    }

    /// <summary>Adds a feature that is there or not.</summary>
    public void Add(string name, bool value) => Add(name, value ? 1 : 0);
}
