using System.ComponentModel.DataAnnotations;

namespace Acme.Watchlist;

/// <summary>What to watch.</summary>
public sealed class WatchlistOptions
{
    /// <summary>The phrases, as on a command line: words, or several words in double quotation marks. Case does not matter. Default: empty, which finds nothing.</summary>
    public string Phrases { get; set; } = "";

    /// <summary>How many passages of one article to keep, 1 to 50. Default: 3.</summary>
    [Range(1, 50)]
    public int PerArticle { get; set; } = 3;
}
