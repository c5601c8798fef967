using System.Collections.Frozen;
using System.Globalization;

namespace BriefPack.Word;

/// <summary>The pages of a finished count.</summary>
/// <param name="Pages">The page of each bookmark, from 1.</param>
/// <param name="Count">How many pages there are.</param>
internal sealed record PageCount(FrozenDictionary<string, int> Pages, int Count) : IPageNumbers
{
    /// <inheritdoc/>
    public bool Has(string bookmark) => Pages.ContainsKey(bookmark);

    /// <inheritdoc/>
    public string Of(string bookmark) => Pages.TryGetValue(bookmark, out var page) ? page.ToString(CultureInfo.InvariantCulture) : "?";
}
