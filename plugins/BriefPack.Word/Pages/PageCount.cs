using System.Collections.Frozen;
using System.Globalization;

namespace BriefPack.Word;

/// <summary>The pages of a finished count.</summary>
/// <param name="Pages">The page of each bookmark, from 1.</param>
/// <param name="Count">How many pages there are.</param>
/// <param name="Shared">Where runs begin that were counted as going on below the few lines of the page before them, as indexes into the flow's items.</param>
internal sealed record PageCount(FrozenDictionary<string, int> Pages, int Count, IReadOnlyList<int> Shared) : IPageNumbers
{
    /// <inheritdoc/>
    public bool Has(string bookmark) => Pages.ContainsKey(bookmark);

    /// <inheritdoc/>
    public string Of(string bookmark) => Pages.TryGetValue(bookmark, out var page) ? page.ToString(CultureInfo.InvariantCulture) : "?";
}
