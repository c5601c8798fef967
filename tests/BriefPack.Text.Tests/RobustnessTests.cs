using FsCheck;
using FsCheck.Fluent;

namespace BriefPack.Text.Tests;

public class RobustnessTests
{
    // Pieces that meet in odd places: marks, abbreviations, lone surrogates, control and zero-width characters.
    private static readonly string[] Pieces =
    [
        "a", "The", "U.S.", "Mr.", "J.", ".", "..", ". . .", "?", "!", "\"", "'", "''", "“", "”", "’s", "n't", "(", ")", "(CNN)", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "-", "--", "—", "1", "2016", "3.5",
        "Oct.", "Friday", "ago", "last", "week", "年", "月", "4", "日", "令和", "。", "「", "」", "カ", "\ud83d", "\ude00", "\ud83d\ude00", "\0", "\u001f", "\u200b", "\u00ad", "\u0301", "@", "#", "http://", "www.", "a.b", "@x.com",
        "•", "ß", "İ", "ﬁ", "ก", "한", "п", "\ufeff", "\u2028", "\u2029", "/", ",", ":", "$", "%", "&", "_", "Dr", "McDonald", "WASHINGTON",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Tokens_sentences_and_paragraphs_tile_any_text() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), HoldsTogether));

    [Fact]
    public void Any_string_at_all_is_analysed() => Check.QuickThrowOnFailure(Prop.ForAll<string?>(text => HoldsTogether(text ?? "")));

    [Fact]
    public void Dates_and_names_lie_in_order_inside_the_text() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var analyzed = new TextAnalyzer().Analyze(text);
        var end = 0;
        foreach (var name in analyzed.Names)
        {
            name.Start.ShouldBeGreaterThanOrEqualTo(end);
            end = name.End;
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
        end = 0;
        foreach (var date in DateRecognizer.Find(analyzed, new DateOnly(2016, 10, 12)))
        {
            date.Start.ShouldBeGreaterThanOrEqualTo(end);
            end = date.End;
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
        analyzed.Tags.Length.ShouldBe(analyzed.Tokens.Length);
    }));

    [Fact]
    public void Single_words_of_any_kind_are_looked_up() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        FunctionWords.Contains(text);
        GivenNames.GenderOf(text);
        Honorifics.GenderOf(text);
        LanguageDetector.Detect(text);
        PorterStemmer.Stem(text).Length.ShouldBeLessThanOrEqualTo(text.Length + 1);
        foreach (var tag in Enum.GetValues<PartOfSpeech>())
            Lemmatizer.Lemma(text, tag).ShouldNotBeNull();
    }));

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("aa.")]
    [InlineData("a-")]
    [InlineData("'a")]
    [InlineData(". ")]
    [InlineData(". . ")]
    [InlineData("\"")]
    [InlineData(".\"")]
    [InlineData("(")]
    [InlineData(".)")]
    [InlineData("\ud83d")]
    [InlineData("a\nb")]
    [InlineData("x\n")]
    [InlineData("Mr. ")]
    [InlineData("1.")]
    [InlineData("12/")]
    [InlineData("a@")]
    [InlineData("http://")]
    [InlineData("y")]
    [InlineData("The (CNN")]
    [InlineData("\u0301")]
    public void Two_hundred_thousand_characters_of_one_pattern_are_read_to_the_end(string pattern)
    {
        // Quadratic work would take minutes for every pattern, linear work takes milliseconds.
        var text = string.Concat(Enumerable.Repeat(pattern, 200_000 / pattern.Length));
        var analyzed = new TextAnalyzer().Analyze(text);
        analyzed.Tokens[^1].End.ShouldBeInRange(text.Length - 2, text.Length);
        analyzed.Tags.Length.ShouldBe(analyzed.Tokens.Length);
        analyzed.Names.Length.ShouldBeLessThanOrEqualTo(analyzed.Tokens.Length);
        DateRecognizer.Find(analyzed, new DateOnly(2016, 10, 12)).Length.ShouldBeLessThanOrEqualTo(analyzed.Tokens.Length);
    }

    private static void HoldsTogether(string text)
    {
        var analyzed = new TextAnalyzer().Analyze(text);
        var end = 0;
        foreach (var token in analyzed.Tokens)
        {
            token.Length.ShouldBeGreaterThan(0);
            token.Start.ShouldBeGreaterThanOrEqualTo(end);
            Covers(text.AsSpan(end, token.Start - end));
            end = token.End;
        }

        Covers(text.AsSpan(end));
        var next = 0;
        for (var i = 0; i < analyzed.Sentences.Length; i++)
        {
            var sentence = analyzed.Sentences[i];
            sentence.FirstToken.ShouldBe(next);
            sentence.TokenCount.ShouldBeGreaterThan(0);
            next = sentence.EndToken;
            sentence.Start.ShouldBe(analyzed.Tokens[sentence.FirstToken].Start);
            sentence.End.ShouldBe(analyzed.Tokens[next - 1].End);
            foreach (var token in analyzed.TokensOf(sentence))
                token.Sentence.ShouldBe(i);
        }

        next.ShouldBe(analyzed.Tokens.Length);
        var sentences = 0;
        for (var i = 0; i < analyzed.Paragraphs.Length; i++)
        {
            analyzed.Paragraphs[i].FirstSentence.ShouldBe(sentences);
            sentences = analyzed.Paragraphs[i].EndSentence;
            foreach (var sentence in analyzed.SentencesOf(analyzed.Paragraphs[i]))
                sentence.Paragraph.ShouldBe(i);
        }

        sentences.ShouldBe(analyzed.Sentences.Length);
    }

    /// <summary>What no token covers is blank or has no width.</summary>
    private static void Covers(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
            (char.IsWhiteSpace(c) || CharClasses.Of(c) is CharClass.Ignorable or CharClass.Space or CharClass.Line).ShouldBeTrue();
    }
}
