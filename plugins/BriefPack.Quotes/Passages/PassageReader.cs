using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Makes passages of an analysed text.</summary>
internal static class PassageReader
{
    /// <summary>
    /// The passages of a text: a paragraph each, except that a quotation over several paragraphs is one unit of one passage, and that a paragraph
    /// that ends with a colon is joined by the quoted paragraph that it announces.
    /// </summary>
    /// <param name="analyzed">The text with its tokens, tags and names.</param>
    /// <param name="stretches">The quoted stretches of the text.</param>
    internal static List<Passage> Read(AnalyzedText analyzed, List<QuotedStretch> stretches)
    {
        var passages = new List<Passage>();
        var units = new List<Unit>();
        var current = new List<Unit>();
        var names = NamesOf(analyzed);
        var token = 0;
        var next = 0;
        var first = true;
        foreach (var paragraph in Paragraphs.Of(analyzed.Text))
        {
            ReadParagraph(analyzed, names, stretches, paragraph, units, ref token, ref next);
            if (units.Count == 0)
                continue;
            if (!Join(stretches, current, units) && current.Count > 0)
            {
                passages.Add(new Passage([.. current], first));
                first = false;
                current.Clear();
            }
            var sentence = current.Count > 0 ? current[^1].Sentence + 1 : 0;
            foreach (var unit in units)
                current.Add(unit with { Sentence = unit.Sentence + sentence });
        }
        if (current.Count > 0)
            passages.Add(new Passage([.. current], first));
        return passages;
    }

    /// <summary>Whether a paragraph goes on with the passage before; a stretch that goes on becomes one unit with its beginning.</summary>
    private static bool Join(List<QuotedStretch> stretches, List<Unit> current, List<Unit> units)
    {
        if (current.Count == 0 || !units[0].IsStretch)
            return false;
        var last = current[^1];
        if (last.IsStretch && stretches[units[0].Stretch].ContinuesPrevious)
        {
            current.RemoveAt(current.Count - 1);
            units[0] = units[0] with { Start = last.Start, Stretch = last.Stretch, Form = (units[0].Form & ~StretchForm.Short) | (last.Form & StretchForm.Capital) };
            return true;
        }
        return last.Word == Passage.ColonWord;
    }

    private static void ReadParagraph(
        AnalyzedText analyzed, NerTag[] names, List<QuotedStretch> stretches, Span paragraph, List<Unit> units, ref int token, ref int next)
    {
        Span<char> stem = stackalloc char[64];
        units.Clear();
        var sentence = 0;
        var before = -1;
        while (token < analyzed.Tokens.Length && analyzed.Tokens[token].Start < paragraph.End)
        {
            var current = analyzed.Tokens[token];
            while (next < stretches.Count && stretches[next].Outer.End <= current.Start)
                next++;
            if (before >= 0 && current.Sentence != before)
                sentence++;
            if (next < stretches.Count && stretches[next].Outer.Start < current.End)
            {
                before = SkipStretch(analyzed, stretches[next].Outer.End, ref token);
                units.Add(StretchReader.Read(analyzed, stretches[next]) with { Stretch = next, Sentence = sentence });
                next++;
                continue;
            }
            units.Add(OfToken(analyzed.TextOf(current), current, PosOf(analyzed.Tags[token]), names[token], sentence, stem));
            before = current.Sentence;
            token++;
        }
    }

    private static NerTag[] NamesOf(AnalyzedText analyzed)
    {
        var tags = new NerTag[analyzed.Tokens.Length];
        foreach (var name in analyzed.Names)
            tags.AsSpan(name.FirstToken, name.TokenCount).Fill(name.Kind switch
            {
                NameKind.Person => NerTag.Person,
                NameKind.Organization => NerTag.Organization,
                NameKind.Place => NerTag.Location,
                _ => NerTag.Misc,
            });
        return tags;
    }

    private static PosTag PosOf(PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Comma => PosTag.Comma,
        PartOfSpeech.Colon => PosTag.Colon,
        PartOfSpeech.Stop => PosTag.Stop,
        PartOfSpeech.OpenBracket or PartOfSpeech.CloseBracket => PosTag.Bracket,
        PartOfSpeech.OpenQuote or PartOfSpeech.CloseQuote => PosTag.Quote,
        PartOfSpeech.Currency => PosTag.Currency,
        PartOfSpeech.NumberSign => PosTag.Hash,
        // The words' tags stand in the same order in both, here behind "none".
        _ => (PosTag)((byte)tag + 1),
    };

    /// <summary>Passes over the tokens of a stretch and gives the sentence of the last one.</summary>
    private static int SkipStretch(AnalyzedText analyzed, int end, ref int token)
    {
        var sentence = analyzed.Tokens[token].Sentence;
        while (token < analyzed.Tokens.Length && analyzed.Tokens[token].Start < end)
            sentence = analyzed.Tokens[token++].Sentence;
        return sentence;
    }

    private static Unit OfToken(ReadOnlySpan<char> text, Token token, PosTag pos, NerTag ner, int sentence, Span<char> stem)
    {
        var word = FeatureHash.OfWord(text);
        var stemHash = word;
        if (token.Kind == TokenKind.Word && text.Length <= stem.Length)
        {
            for (var i = 0; i < text.Length; i++)
                stem[i] = char.ToLowerInvariant(text[i]);
            stemHash = FeatureHash.OfWord(stem[..PorterStemmer.Stem(stem[..text.Length])]);
        }
        return new Unit
        {
            Start = token.Start,
            End = token.End,
            Word = word,
            Stem = stemHash,
            Groups = CueWords.GroupsOf(stemHash),
            Pos = pos,
            Ner = ner,
            Capital = token.IsCapitalized,
            Sentence = sentence,
            Stretch = -1,
        };
    }
}
