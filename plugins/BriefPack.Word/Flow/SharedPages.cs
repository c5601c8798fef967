namespace BriefPack.Word;

/// <summary>Puts runs of pages together where the second begins on the last page of the first, below a rule.</summary>
internal static class SharedPages
{
    /// <summary>The flow with some runs begun on the page that stands before them.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="starts">Where those runs begin, as indexes into the flow's items, from the lowest.</param>
    public static Flow Join(Flow flow, IReadOnlyCollection<int> starts)
    {
        var items = flow.Items.ToBuilder();
        foreach (var start in starts)
        {
            var end = start;
            while (items[end] is not SectionEndItem)
                end++;
            var (before, after) = (((SectionEndItem)items[start - 1]).Pages, ((SectionEndItem)items[end]).Pages);
            // Its pages hold parts of several articles: the head names what they belong to.
            items[end] = new SectionEndItem(before with { RunningHead = after.SectionTitle ?? before.RunningHead, RunningHeadStyle = null });
            if (items[start] is ParagraphItem first)
                items[start] = first with { RuleAbove = true };
        }
        foreach (var start in starts.Reverse())
            items.RemoveAt(start - 1);
        return flow with { Items = items.ToImmutable() };
    }
}
