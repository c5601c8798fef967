namespace BriefPack.Clean.Features;

/// <summary>Takes the features of one block in a fixed order, with their names where somebody wants them.</summary>
/// <param name="values">Takes them.</param>
/// <param name="stride">How far from each other they stand there.</param>
/// <param name="names">Takes the names; null where nobody wants them.</param>
internal ref struct FeatureWriter(Span<float> values, int stride, List<string>? names)
{
    private readonly Span<float> values = values;
    private readonly List<string>? names = names;
    private int at;

    /// <summary>How many features there are so far.</summary>
    public readonly int Count => at / stride;

    /// <summary>Adds a feature.</summary>
    public void Add(string name, double value)
    {
        values[at] = (float)value;
        at += stride;
        names?.Add(name);
    }

    /// <summary>Adds a feature that is there or not.</summary>
    public void Add(string name, bool value) => Add(name, value ? 1 : 0);
}
