namespace BriefPack.Deduplicate;

/// <summary>
/// Collects the numbers and names of a text as 16-bit hashes: what two texts from one template differ in. A name is any capitalised word
/// that does not begin a sentence; letters count without case and accent, numbers without the marks that group their digits.
/// </summary>
internal sealed class FactScanner
{
    private ushort[] found = new ushort[256];

    /// <summary>The <see cref="SampleRates.Facts"/> smallest hashes, ascending; valid until the next call.</summary>
    public ReadOnlySpan<ushort> Scan(ReadOnlySpan<char> text)
    {
        var fold = LetterTable.Fold;
        var count = 0;
        var sentenceStart = true;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (fold[c] == 0)
            {
                if (c is '.' or '!' or '?' or ':' or ';' or '\n')
                    sentenceStart = true;
                i++;
                continue;
            }
            var start = i;
            var hasDigit = false;
            uint hash = 0;
            for (; i < text.Length; i++)
            {
                var letter = fold[text[i]];
                if (letter == 0)
                {
                    // "1,500" and "3.5" are one number, "11:30" too; "$5,the" is not.
                    if (!(hasDigit && text[i] is ',' or '.' or ':' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1])))
                        break;
                    if (text[i] == ',')
                        continue;
                    letter = text[i];
                }
                hasDigit |= char.IsDigit(letter);
                hash = (hash ^ letter) * 0x01000193;
            }
            if (hasDigit || (!sentenceStart && i - start > 1 && char.IsUpper(c)))
            {
                if (count == found.Length)
                    Array.Resize(ref found, 2 * count);
                hash ^= hash >> 15;
                hash *= 0x85EBCA6B;
                found[count++] = (ushort)(hash >> 16);
            }
            sentenceStart = false;
        }
        return Least(found.AsSpan(0, count));
    }

    private static Span<ushort> Least(Span<ushort> values)
    {
        values.Sort();
        var count = 0;
        foreach (var value in values)
        {
            if (count > 0 && values[count - 1] == value)
                continue;
            values[count++] = value;
            if (count == SampleRates.Facts)
                break;
        }
        return values[..count];
    }
}
