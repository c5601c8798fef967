namespace BriefPack;

/// <summary>The usual order of sections.</summary>
internal static class SectionOrder
{
    private static readonly string[] Front = ["cover", "contents", "executive-summary", "topics", "key-quotes", "timeline", "charts", "articles", "speakers"];
    private static readonly string[] Back = ["sources", "appendix"];

    /// <summary>The sections that there are: those that everybody knows in their usual places, those of other plugins before the back matter.</summary>
    public static IReadOnlyList<string> Usual(IEnumerable<string> registered)
    {
        var names = registered.ToHashSet(StringComparer.Ordinal);
        var others = names.Except(Front).Except(Back).Order(StringComparer.Ordinal);
        return [.. Front.Where(names.Contains), .. others, .. Back.Where(names.Contains)];
    }
}
