using System.Buffers;

namespace BriefPack.Deduplicate;

/// <summary>
/// Collects the numbers and names of a text as 16-bit hashes: what two texts from one template differ in. A name is any capitalised word
/// that does not begin a sentence; letters count without case and accent, numbers without the marks that group their digits.
/// </summary>
internal sealed class FactScanner
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsUpper(c) || char.IsDigit(c))]);

    private readonly bool[] seen = new bool[ushort.MaxValue + 1];
    private ushort[] found = new ushort[256];

    /// <summary>The <see cref="SampleRates.Facts"/> smallest hashes, ascending; valid until the next call.</summary>
    public ReadOnlySpan<ushort> Scan(ReadOnlySpan<char> text)
    {
        var fold = LetterTable.Fold;
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var skipped = text[i..].IndexOfAny(Beginnings);
            if (skipped < 0)
                break;
            var start = i + skipped;
            // Inside a word ("iPhone", "B2B"): the whole word counts when it has a digit, so go back to where it begins, but not into what was read.
            while (start > i && fold[text[start - 1]] != 0)
                start--;
            i = start;
            var hash = ReadWord(text, ref i, out var hasDigit);
            if (!hasDigit && (i - start < 2 || !char.IsUpper(text[start]) || BeginsSentence(text, start)))
                continue;
            if (seen[hash])
                continue;
            seen[hash] = true;
            if (count == found.Length)
                Array.Resize(ref found, 2 * count);
            found[count++] = hash;
        }
        var values = found.AsSpan(0, count);
        foreach (var value in values)
            seen[value] = false;
        values.Sort();
        return values[..Math.Min(count, SampleRates.Facts)];
    }

    private static ushort ReadWord(ReadOnlySpan<char> text, ref int i, out bool hasDigit)
    {
        var fold = LetterTable.Fold;
        hasDigit = false;
        var hash = 0x811C9DC5;
        for (; i < text.Length; i++)
        {
            var letter = fold[text[i]];
            if (letter == 0)
            {
                // "1,500" and "3.5" are one number, "11:30" too; "$5,the" is not.
                if (!hasDigit || text[i] is not (',' or '.' or ':') || i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]) || !char.IsAsciiDigit(text[i - 1]))
                    break;
                if (text[i] == ',')
                    continue;
                letter = text[i];
            }
            hasDigit |= char.IsDigit(letter);
            hash = (hash ^ letter) * 0x01000193;
        }
        hash ^= hash >> 15;
        hash *= 0x85EBCA6B;
        return (ushort)(hash >> 16);
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, int start)
    {
        var fold = LetterTable.Fold;
        var i = start - 1;
        for (; i >= 0 && fold[text[i]] == 0; i--)
            if (text[i] is '.' or '!' or '?' or ':' or ';' or '\n')
                return true;
        return i < 0;
    }
}
