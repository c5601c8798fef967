namespace BriefPack.Testing;

/// <summary>What the rules share: the file's objects, its pages, and what was found.</summary>
internal sealed class PdfUaRun
{
    // One broken rule is usually broken on every page: the first places are enough to find the cause.
    private const int MostPerCondition = 20;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public PdfUaRun(PdfObjects objects, Dictionary<string, object?> catalog)
    {
        Objects = objects;
        Catalog = catalog;
        Collect(objects.Dictionary(catalog, "Pages"), 0);
    }

    public PdfObjects Objects { get; }

    public Dictionary<string, object?> Catalog { get; }

    public List<Dictionary<string, object?>> Pages { get; } = [];

    public List<PdfUaFinding> Findings { get; } = [];

    public bool HasLanguage => Objects.Get(Catalog, "Lang") is byte[] { Length: > 1 };

    public void Fail(string condition, string message)
    {
        counts[condition] = counts.GetValueOrDefault(condition) + 1;
        if (counts[condition] <= MostPerCondition)
            Findings.Add(new PdfUaFinding(condition, message));
    }

    private void Collect(Dictionary<string, object?>? node, int depth)
    {
        if (node is null || depth > 32)
            return;
        if (Objects.Get(node, "Kids") is not List<object?> kids)
        {
            Pages.Add(node);
            return;
        }
        foreach (var kid in kids)
            Collect(Objects.Resolve(kid) as Dictionary<string, object?>, depth + 1);
    }
}
