namespace BriefPack.Deduplicate;

/// <summary>A paragraph as comparisons of two versions see it: its words, folded, with their places.</summary>
internal sealed class VersionParagraph
{
    public VersionParagraph(string text)
    {
        Text = text;
        var fold = LetterTable.Fold;
        var words = new List<VersionWord>();
        for (var i = 0; i < text.Length;)
        {
            if (fold[text[i]] == 0)
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (fold[text[i]] != 0 || (i + 1 < text.Length && text[i] is '.' or ',' or ':' or '\'' or '’' or '-' && fold[text[i + 1]] != 0)))
                i++;
            words.Add(new VersionWord(start, i - start, string.Create(i - start, (text, start), static (folded, state) =>
            {
                for (var k = 0; k < folded.Length; k++)
                    folded[k] = LetterTable.Fold[state.text[state.start + k]] is var letter && letter != 0 ? letter : state.text[state.start + k] is '’' ? '\'' : state.text[state.start + k];
            })));
        }
        Words = [.. words];
    }

    public string Text { get; }

    public VersionWord[] Words { get; }

    /// <summary>The paragraphs of a text that have words.</summary>
    public static List<VersionParagraph> Split(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new VersionParagraph(line)).Where(paragraph => paragraph.Words.Length > 0)];

    /// <summary>Whether the word at a place is a number or a name: one with a digit, or a capitalised one that does not begin a sentence.</summary>
    public bool IsFact(int place)
    {
        var word = Words[place];
        if (Text.AsSpan(word.Start, word.Length).ContainsAnyInRange('0', '9'))
            return true;
        if (!char.IsUpper(Text[word.Start]) || place == 0)
            return false;
        var before = Words[place - 1];
        return Text.AsSpan(before.Start + before.Length, word.Start - before.Start - before.Length).IndexOfAny(".!?:;") < 0;
    }

    /// <summary>The text from one word to another, both included.</summary>
    public string TextOf(int first, int last) => Text[Words[first].Start..(Words[last].Start + Words[last].Length)];
}

/// <summary>A word of a paragraph.</summary>
internal readonly record struct VersionWord(int Start, int Length, string Folded);
