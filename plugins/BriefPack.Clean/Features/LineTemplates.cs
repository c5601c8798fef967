using BriefPack.Clean.Blocks;

namespace BriefPack.Clean.Features;

/// <summary>
/// What lines have in common that differ only in their figures ("3 hours ago", "Rating: 12 votes"), and the numbers that items of a list begin with.
/// </summary>
internal sealed class LineTemplates
{
    // Stamps of comments and teasers are short; longer lines of one pattern are rows of a table.
    private const int LongestStamp = 9;

    private readonly int[] alike;

    /// <summary>Looks at the lines.</summary>
    public LineTemplates(IReadOnlyList<TextBlock> blocks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new string?[blocks.Count];
        for (var i = 0; i < keys.Length; i++)
            if (KeyOf(blocks[i]) is { } key)
            {
                keys[i] = key;
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }

        alike = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            alike[i] = keys[i] is { } key ? counts[key] : 0;
        Numbered = NumberedRuns(blocks);
    }

    /// <summary>For each line how many items the numbered list has that it stands in, 0 for none; what stands between two items counts as in it.</summary>
    public int[] Numbered { get; }

    /// <summary>Whether the line is a stamp: short, with figures, and there three times or more but for the figures; items of a numbered list are none.</summary>
    public bool IsStamp(int i) => alike[i] >= 3 && Numbered[i] == 0;

    private static string? KeyOf(TextBlock block)
    {
        if (block.Words is 0 or > LongestStamp)
            return null;
        Span<char> buffer = block.Key.Length <= 128 ? stackalloc char[block.Key.Length] : new char[block.Key.Length];
        var (length, digits) = (0, 0);
        foreach (var c in block.Key)
            if (!char.IsDigit(c))
                buffer[length++] = c;
            else
            {
                digits++;
                if (length == 0 || buffer[length - 1] != '#')
                    buffer[length++] = '#';
            }

        return digits == 0 || length < 3 ? null : new string(buffer[..length]);
    }

    private static int[] NumberedRuns(IReadOnlyList<TextBlock> blocks)
    {
        // Items may have a line or two between them; a list that begins anywhere but at its start or end is none.
        const int reach = 8;
        var runs = new int[blocks.Count];
        var (start, last, number, items) = (-1, -1, 0, 0);
        var step = 0;
        for (var i = 0; i <= blocks.Count; i++)
        {
            var n = i < blocks.Count ? NumberOf(blocks[i].Text) : -1;
            if (i < blocks.Count && n <= 0)
                continue;
            if (items > 0 && i < blocks.Count && i - last <= reach && Math.Abs(n - number) == 1 && (step == 0 || n - number == step))
            {
                step = n - number;
                items++;
                (last, number) = (i, n);
                continue;
            }

            if (items >= 3)
                for (var k = start; k <= last; k++)
                    runs[k] = items;
            (start, last, number, items, step) = (i, i, n, 1, 0);
        }

        return runs;
    }

    // "3)", "3.", "3:", "#3", "No. 3" at the beginning of the line.
    private static int NumberOf(string text)
    {
        var at = text.Length > 1 && text[0] is '#' or '(' ? 1 : 0;
        var (value, digits) = (0, 0);
        while (at < text.Length && char.IsAsciiDigit(text[at]) && digits < 4)
        {
            value = (value * 10) + (text[at++] - '0');
            digits++;
        }

        return digits is > 0 and < 4 && at < text.Length && (text[at] is '.' or ')' or ':' or '/' || (text[0] == '#' && text[at] == ' ')) && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1])) ? value : 0;
    }
}
