using System.Text;

namespace BriefPack.Clean.Blocks;

/// <summary>Tells whether the hyphen at the end of a line belongs to the word or to the line.</summary>
internal static class LineEndHyphen
{
    internal enum Kind
    {
        /// <summary>No hyphen, or one before a space: the words stay apart.</summary>
        None,

        /// <summary>The word was cut: the hyphen goes.</summary>
        Hyphenation,

        /// <summary>The hyphen is part of the word.</summary>
        Compound,
    }

    // What is written with a hyphen before nearly any word.
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "self", "ex", "well", "half", "all", "non" };

    // "Ein- und Ausfahrt", "two- or three-year": the hyphen stands for the rest of the word.
    private static readonly HashSet<string> Conjunctions = new(StringComparer.OrdinalIgnoreCase) { "and", "or", "to", "und", "oder", "bzw", "en", "of", "och", "og", "eller" };

    /// <summary>What the hyphen at the end of the text so far means before the next line.</summary>
    public static Kind Judge(StringBuilder text, string next, Lazy<HashSet<string>> words)
    {
        if (text.Length < 2 || next.Length == 0)
            return Kind.None;
        if (text[^1] == '\u00AD')
            return Kind.Hyphenation;
        if (text[^1] is not ('-' or '\u2010') || !char.IsLetterOrDigit(text[^2]))
            return Kind.None;
        var start = text.Length - 1;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var inCompound = start > 0 && text[start - 1] is '-' or '\u2010';
        var left = text.ToString(start, text.Length - 1 - start);
        var end = 0;
        while (end < next.Length && char.IsLetterOrDigit(next[end]))
            end++;
        var right = next[..end];
        if (Conjunctions.Contains(right))
            return Kind.None;
        if (right.Length == 0 || !char.IsLower(right[0]) || !left.All(char.IsLetter) || !right.All(char.IsLetter))
            return !left.Any(char.IsLower) && right.Length > 0 && right.All(char.IsUpper) && left.Length > 1 && words.Value.Contains(left + right) ? Kind.Hyphenation : right.Length > 0 ? Kind.Compound : Kind.None;
        if (words.Value.Contains(left + right))
            return Kind.Hyphenation;
        if (words.Value.Contains($"{left}-{right}") || Prefixes.Contains(left) || inCompound)
            return Kind.Compound;
        // Both halves are words of this text: "rebel-" and "held".
        return left.Length >= 3 && right.Length >= 3 && words.Value.Contains(left) && words.Value.Contains(right) ? Kind.Compound : Kind.Hyphenation;
    }

    /// <summary>The words inside the lines, whole compounds and their parts; what touches a line end is no evidence.</summary>
    public static HashSet<string> WordsOf(List<WrappedLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < lines.Count; i++)
        {
            var parts = lines[i].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var afterHyphen = i > 0 && lines[i - 1].Text.EndsWith('-');
            for (var at = afterHyphen ? 1 : 0; at < parts.Length; at++)
            {
                if (at == parts.Length - 1 && parts[at].EndsWith('-'))
                    continue;
                var word = parts[at].Trim('.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '“', '”', '‘', '’', '„', '«', '»');
                words.Add(word);
            }
        }

        return words;
    }
}
