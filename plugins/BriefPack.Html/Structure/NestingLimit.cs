namespace BriefPack.Html.Structure;

/// <summary>
/// Follows the open tags of a page and says which to leave out, so that none stands deeper than browsers allow: tree builders take time
/// in proportion to the square of the depth. What a tag left out holds stays.
/// </summary>
internal sealed class NestingLimit
{
    // Real pages stay below 100; browsers stop at 512.
    private const int Deepest = 256;

    private static readonly string[] Uncounted =
        ["area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "path", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr", "html", "head", "body"];

    private readonly int[] open = new int[Deepest];
    private int depth;
    private int leftOut;

    /// <summary>Whether the tag whose name begins behind the "&lt;" (or the "&lt;/") is to be left out.</summary>
    public bool LeavesOut(ReadOnlySpan<char> behind)
    {
        var closing = behind.Length > 0 && behind[0] == '/';
        if (closing)
            behind = behind[1..];
        var length = 0;
        while (length < behind.Length && length < 32 && (char.IsAsciiLetterOrDigit(behind[length]) || behind[length] is '-' or ':'))
            length++;
        if (length == 0 || !char.IsAsciiLetter(behind[0]))
            return false;
        var name = behind[..length];
        foreach (var uncounted in Uncounted)
            if (name.Equals(uncounted, StringComparison.OrdinalIgnoreCase))
                return leftOut > 0 && name.Length > 1 && name[0] is 't' or 'T';
        var hash = 17;
        foreach (var c in name)
            hash = (hash * 31) + (c | 0x20);
        return closing ? Close(hash) : Open(hash);
    }

    private bool Open(int hash)
    {
        if (depth == Deepest)
        {
            leftOut++;
            return true;
        }

        open[depth++] = hash;
        return false;
    }

    private bool Close(int hash)
    {
        if (leftOut > 0)
        {
            leftOut--;
            return true;
        }

        for (var at = depth - 1; at >= 0; at--)
            if (open[at] == hash)
            {
                depth = at;
                break;
            }

        return false;
    }
}
