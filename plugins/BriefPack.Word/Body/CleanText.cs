using System.Buffers;
using System.Text;

namespace BriefPack.Word;

/// <summary>
/// Text that XML can hold. What it cannot hold is replaced by U+FFFD, so that the loss can be seen, and counted, so that it can be reported; control
/// characters that it can hold stay, but programs show nothing or a box for them, so they are counted too.
/// </summary>
internal sealed class CleanText
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\n' or '\t')).Select(code => (char)code), '\u007F', .. Enumerable.Range(0x80, 32).Where(code => code != NextLine).Select(code => (char)code), '\uFFFE', '\uFFFF',
         .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    // U+0085 ends a line, and is written as a line break.
    private const int NextLine = 0x85;

    /// <summary>How many control characters stay that no program shows.</summary>
    public int Unseen { get; private set; }

    /// <summary>Where the first of those stands: the words around it.</summary>
    public string? FirstUnseen { get; private set; }

    /// <summary>How many characters were replaced.</summary>
    public int Replaced { get; private set; }

    /// <summary>Where the first one stood: the words around it.</summary>
    public string? First { get; private set; }

    /// <summary>The text with every character that XML forbids replaced.</summary>
    /// <param name="text">Any text.</param>
    public string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            // A lone surrogate decodes to U+FFFD, one unit long.
            var ordinary = Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length) == OperationStatus.Done;
            if (rune.Value is '\r' or 0x0B or 0x0C)
            {
                // Other ways to end a line; CR LF is one end.
                if (rune.Value != '\r' || index + 1 == text.Length || text[index + 1] != '\n')
                    clean.Append('\n');
            }
            else if (!ordinary || rune.Value is < 32 and not ('\n' or '\t') or 0xFFFE or 0xFFFF)
            {
                clean.Append('\uFFFD');
                Replaced++;
                First ??= Around(text, index);
            }
            else
            {
                if (rune.Value is 0x7F or (>= 0x80 and < 0xA0 and not NextLine))
                {
                    Unseen++;
                    FirstUnseen ??= Around(text, index);
                }
                clean.Append(rune.ToString());
            }
            index += length;
        }
        return clean.ToString();
    }

    private static string Around(string text, int index)
    {
        var words = text.AsSpan(Math.Max(0, index - 20), Math.Min(text.Length, index + 20) - Math.Max(0, index - 20));
        return string.Concat(words.ToArray().Where(character => !char.IsControl(character) && !char.IsSurrogate(character))).Trim();
    }
}
