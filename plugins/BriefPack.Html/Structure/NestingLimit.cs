namespace BriefPack.Html.Structure;

/// <summary>
/// Follows the open tags of a page and says which to leave out, so that none stands deeper than browsers allow: tree builders take time
/// in proportion to the square of the depth. What a tag left out holds stays.
/// </summary>
internal sealed class NestingLimit
{
    // Real pages stay below 100; browsers stop at 512.
    private const int Deepest = 256;

    private readonly int[] open = new int[Deepest];
    private int depth;
    private int leftOut;

    /// <summary>Whether the tag whose name begins behind the "&lt;" (or the "&lt;/") is to be left out.</summary>
    public bool LeavesOut(ReadOnlySpan<char> behind)
    {
        var closing = behind.Length > 0 && behind[0] == '/';
        if (closing)
            behind = behind[1..];
        Span<char> lower = stackalloc char[32];
        var length = 0;
        var hash = 17;
        while (length < behind.Length && length < 32 && (char.IsAsciiLetterOrDigit(behind[length]) || behind[length] is '-' or ':'))
        {
            lower[length] = (char)(behind[length] | 0x20);
            hash = (hash * 31) + lower[length++];
        }

        if (length == 0 || !char.IsAsciiLetter(behind[0]))
            return false;
        if (IsUncounted(lower[..length]))
            return leftOut > 0 && length > 1 && lower[0] == 't';
        return closing ? Close(hash) : Open(hash);
    }

    private static bool IsUncounted(ReadOnlySpan<char> name) => name is "area" or "base" or "br" or "col" or "dd" or "dt" or "embed" or "hr" or "img" or "input" or "li" or "link" or "meta"
        or "option" or "p" or "param" or "path" or "source" or "tbody" or "td" or "tfoot" or "th" or "thead" or "tr" or "track" or "wbr" or "html" or "head" or "body";

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
