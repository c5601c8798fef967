using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>Cuts an article into sentences with terms and traits. Thread-safe.</summary>
internal static class ArticleReader
{
    // In tokens, for headings that the text does not divide from the sentence behind them.
    private const int LongestHeading = 14;

    // In characters: how far from a sentence the tabs of its row are looked for, so that one endless line is read in bounded time.
    private const int LongestRow = 500;

    /// <summary>Reads a document.</summary>
    public static Article Read(Document document) => Read(document.Id, document.Text, document.Title, document.Published, document.Language);

    /// <summary>Reads a text.</summary>
    public static Article Read(string id, string text, string? title = null, DateOnly? published = null, string? language = null)
    {
        var analyzed = new TextAnalyzer().Analyze(text);
        var sentences = new List<ArticleSentence>(analyzed.Sentences.Length);
        var titleTerms = title is null ? [] : TermsOf(title, language);
        var stops = new LostStop(text, language);
        foreach (var paragraph in analyzed.Paragraphs)
        {
            var quotation = new QuotationState();
            foreach (var sentence in analyzed.SentencesOf(paragraph))
            {
                var tokens = analyzed.TokensOf(sentence);
                if (sentences.Count < Datelines.LastSentence)
                    tokens = tokens[Datelines.Length(text, tokens)..];
                for (var heading = GluedHeading.Length(text, tokens); heading > 0; heading = GluedHeading.Length(text, tokens))
                {
                    // A caption tells something; a heading is dropped like a dateline, so that the article begins behind it.
                    if (heading > LongestHeading)
                        sentences.Add(Sentence(text, tokens[..heading], tokens[heading - 1].End, sentence.Paragraph, sentences.Count, titleTerms, language, ref quotation));
                    tokens = tokens[heading..];
                }
                for (var caption = stops.Length(tokens); caption > 0; caption = stops.Length(tokens))
                {
                    sentences.Add(Sentence(text, tokens[..caption], tokens[caption - 1].End, sentence.Paragraph, sentences.Count, titleTerms, language, ref quotation));
                    tokens = tokens[caption..];
                }
                sentences.Add(Sentence(text, tokens, sentence.End, sentence.Paragraph, sentences.Count, titleTerms, language, ref quotation));
            }
        }
        StandAlone.MarkSpeakers(sentences);
        SetPlaces(sentences);
        return new(id, text, published, [.. sentences], DatesOf(analyzed, sentences, published));
    }

    private static void SetPlaces(List<ArticleSentence> sentences)
    {
        // Poems, lists and scripts whose full stops are not known here have hardly any.
        var stopped = sentences.Count(sentence => !sentence.Has(SentenceTraits.Open)) * 2 > sentences.Count;
        var place = 0;
        foreach (var sentence in sentences)
        {
            sentence.Place = place;
            if (!stopped || !sentence.Has(SentenceTraits.Open))
                place++;
        }
    }

    /// <summary>The days that the text names, each with the number of its sentence.</summary>
    private static DatedSentence[] DatesOf(AnalyzedText text, List<ArticleSentence> sentences, DateOnly? published)
    {
        var dates = new List<DatedSentence>();
        var number = 0;
        foreach (var mention in DateRecognizer.Find(text, published))
        {
            if (mention is not { Precision: DatePrecision.Day, Date: { } day })
                continue;
            while (number < sentences.Count && sentences[number].Span.End <= mention.Start)
                number++;
            if (number == sentences.Count)
                break;
            if (sentences[number].Span.Start <= mention.Start)
                dates.Add(new(number, day, new(mention.Start, mention.Length)));
        }
        return [.. dates];
    }

    private static ArticleSentence Sentence(
        string text, ReadOnlySpan<Token> tokens, int end, int paragraph, int index, HashSet<ulong> titleTerms, string? language, ref QuotationState quotation)
    {
        var terms = new List<TermUse>(tokens.Length);
        var (word, ideographs, startsQuoted, personal) = (0, 0, quotation.IsOpen, false);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var surface = text.AsSpan(token.Start, token.Length);
            if (token.Kind == TokenKind.Quote)
                quotation.Read(surface);
            // In a transcript the name of who speaks stands in front.
            personal |= !quotation.IsOpen && surface is "I" or "my" or "My" && !(tokens.Length > 3 && text[tokens[1].Start] == ':');
            if (token.Kind == TokenKind.Ideograph)
                ideographs++;
            else if (i > 0 && token.HasSpaceBefore)
                word++;
            AddTerms(terms, token, surface, word + (ideographs / 2), quotation.IsOpen, language);
        }
        var span = Span.FromBounds(tokens[0].Start, end);
        // Two ideographs are about one word of English, and so are five letters of a script that writes without blanks and full stops.
        var words = Math.Max(word + 1 + (ideographs / 2), SentenceReading.IsUnspaced(text[tokens[^1].End - 1]) ? (end - tokens[0].Start) / 5 : 0);
        return new()
        {
            Span = span,
            Index = index,
            Paragraph = paragraph,
            Words = words,
            Terms = [.. terms],
            IsPersonal = personal,
            Traits = SentenceReading.Traits(text, tokens, words, IsLine(text, span), startsQuoted) | (quotation.IsOpen ? SentenceTraits.Unclosed : SentenceTraits.None)
                | (IsTitle(terms, titleTerms) || IsInRow(text, span) ? SentenceTraits.Scrap : SentenceTraits.None),
        };
    }

    /// <summary>Whether a sentence is a line of its own, as headings and captions are.</summary>
    private static bool IsLine(string text, Span span) =>
        (span.Start == 0 || text[span.Start - 1] == '\n') && (span.End == text.Length || text[span.End] is '\n' or '\r');

    /// <summary>Whether a sentence stands in a row of a table, whose cells are set apart by tabs.</summary>
    private static bool IsInRow(string text, Span span)
    {
        var before = text.AsSpan(0, span.Start);
        before = before[^Math.Min(LongestRow, before.Length)..];
        before = before[(before.LastIndexOf('\n') + 1)..];
        var rest = text.AsSpan(span.Start, Math.Min(LongestRow, text.Length - span.Start));
        var end = rest.IndexOf('\n');
        return before.Contains('\t') || (end < 0 ? rest : rest[..end]).Contains('\t');
    }

    private static void AddTerms(List<TermUse> terms, Token token, ReadOnlySpan<char> surface, int word, bool quoted, string? language)
    {
        if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Ideograph or TokenKind.Handle))
            return;
        var marks = (quoted ? TermMarks.Quoted : 0) | (token.IsCapitalized ? TermMarks.Capitalized : 0);
        if (FunctionWords.Contains(surface, language))
            marks |= TermMarks.FunctionWord;
        for (var i = 0; i < surface.Length; i++)
        {
            var start = i;
            while (i < surface.Length && char.IsLetterOrDigit(surface[i]))
                i++;
            if (i == start)
                continue;
            var run = surface[start..i];
            terms.Add(new(TermHash.Of(run), word, run.Length == surface.Length || !FunctionWords.Contains(run, language) ? marks : marks | TermMarks.FunctionWord,
                token.Start + start, token.Start + i));
        }
    }

    private static HashSet<ulong> TermsOf(string title, string? language)
    {
        var terms = new List<TermUse>();
        foreach (var token in new TextAnalyzer().Analyze(title).Tokens)
            AddTerms(terms, token, title.AsSpan(token.Start, token.Length), 0, false, language);
        return [.. terms.Where(term => !term.IsFunctionWord).Select(term => term.Term)];
    }

    /// <summary>Whether a sentence says nothing but the headline: most of its content words, and most of the headline's.</summary>
    private static bool IsTitle(List<TermUse> terms, HashSet<ulong> titleTerms)
    {
        if (titleTerms.Count < 3)
            return false;
        var content = terms.Where(term => !term.IsFunctionWord).Select(term => term.Term).ToHashSet();
        return content.Count(titleTerms.Contains) >= 0.9 * Math.Max(content.Count, titleTerms.Count);
    }
}
