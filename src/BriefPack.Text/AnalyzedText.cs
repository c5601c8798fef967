using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BriefPack.Text;

/// <summary>A text with its paragraphs, sentences and tokens, all as offsets into it. Immutable and thread-safe.</summary>
public sealed class AnalyzedText
{
    private PartOfSpeech[]? _tags;
    private Name[]? _names;
    private WordForm[]? _forms;

    internal AnalyzedText(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, ImmutableArray<Paragraph> paragraphs)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Paragraphs = paragraphs;
    }

    /// <summary>The text that all offsets point into.</summary>
    public string Text { get; }

    /// <summary>All tokens in text order; they do not overlap and leave out nothing but blanks and zero-width characters.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>All sentences in text order; every token is in exactly one.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>All paragraphs in text order; every sentence is in exactly one.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>
    /// The part of speech of every token, worked out at the first call and kept. English; made by a tagger trained on US news.
    /// </summary>
    public ImmutableArray<PartOfSpeech> Tags
    {
        get
        {
            // Two threads may both work it out; the results are equal, so either may stay.
            _tags ??= PosTagger.Tag(Forms, Sentences.AsSpan());
            return ImmutableCollectionsMarshal.AsImmutableArray(_tags);
        }
    }

    /// <summary>
    /// The names of persons, organisations and places in text order, worked out at the first call and kept; they do not overlap. English; made by
    /// a tagger trained on US news.
    /// </summary>
    public ImmutableArray<Name> Names
    {
        get
        {
            _names ??= NameTagger.Names(this);
            return ImmutableCollectionsMarshal.AsImmutableArray(_names);
        }
    }

    internal WordForm[] Forms => _forms ??= FormsOf();

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The characters of a sentence.</summary>
    public ReadOnlySpan<char> TextOf(Sentence sentence) => Text.AsSpan(sentence.Start, sentence.Length);

    /// <summary>The tokens of a sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The sentences of a paragraph.</summary>
    public ReadOnlySpan<Sentence> SentencesOf(Paragraph paragraph) => Sentences.AsSpan(paragraph.FirstSentence, paragraph.SentenceCount);

    /// <summary>The dictionary form of a token by its tag: <c>say</c> for <c>said</c>; see <see cref="Lemmatizer"/>.</summary>
    /// <param name="token">Index in <see cref="Tokens"/>.</param>
    public string LemmaOf(int token) => Lemmatizer.Lemma(TextOf(Tokens[token]), Tags[token]);

    private WordForm[] FormsOf()
    {
        var forms = new WordForm[Tokens.Length];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = WordForm.Of(TextOf(Tokens[i]));
        return forms;
    }

    /// <summary>The index of the first token that ends behind an offset; <c>Tokens.Length</c> when there is none. Binary search.</summary>
    /// <param name="offset">Offset in UTF-16 code units.</param>
    public int TokenAt(int offset)
    {
        var low = 0;
        var high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
