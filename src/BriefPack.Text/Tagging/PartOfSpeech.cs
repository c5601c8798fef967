namespace BriefPack.Text;

/// <summary>
/// Part-of-speech tags of the Penn Treebank (Marcus, Santorini, Marcinkiewicz 1993), under their own names where C# allows.
/// </summary>
public enum PartOfSpeech : byte
{
    /// <summary>Coordinating conjunction: and, but.</summary>
    CC,
    /// <summary>Cardinal number.</summary>
    CD,
    /// <summary>Determiner: the, some.</summary>
    DT,
    /// <summary>Existential there.</summary>
    EX,
    /// <summary>Foreign word.</summary>
    FW,
    /// <summary>Preposition or subordinating conjunction: of, that.</summary>
    IN,
    /// <summary>Adjective.</summary>
    JJ,
    /// <summary>Adjective, comparative.</summary>
    JJR,
    /// <summary>Adjective, superlative.</summary>
    JJS,
    /// <summary>List item marker.</summary>
    LS,
    /// <summary>Modal: will, should.</summary>
    MD,
    /// <summary>Noun, singular or mass.</summary>
    NN,
    /// <summary>Noun, plural.</summary>
    NNS,
    /// <summary>Proper noun, singular.</summary>
    NNP,
    /// <summary>Proper noun, plural.</summary>
    NNPS,
    /// <summary>Predeterminer: all the, both the.</summary>
    PDT,
    /// <summary>Possessive ending: 's.</summary>
    POS,
    /// <summary>Personal pronoun.</summary>
    PRP,
    /// <summary>Possessive pronoun (Penn: PRP$).</summary>
    PRPS,
    /// <summary>Adverb.</summary>
    RB,
    /// <summary>Adverb, comparative.</summary>
    RBR,
    /// <summary>Adverb, superlative.</summary>
    RBS,
    /// <summary>Particle: give up.</summary>
    RP,
    /// <summary>Symbol.</summary>
    SYM,
    /// <summary>to.</summary>
    TO,
    /// <summary>Interjection.</summary>
    UH,
    /// <summary>Verb, base form.</summary>
    VB,
    /// <summary>Verb, past tense.</summary>
    VBD,
    /// <summary>Verb, gerund or present participle.</summary>
    VBG,
    /// <summary>Verb, past participle.</summary>
    VBN,
    /// <summary>Verb, present, not third person singular.</summary>
    VBP,
    /// <summary>Verb, present, third person singular.</summary>
    VBZ,
    /// <summary>Wh-determiner: which.</summary>
    WDT,
    /// <summary>Wh-pronoun: who.</summary>
    WP,
    /// <summary>Possessive wh-pronoun: whose (Penn: WP$).</summary>
    WPS,
    /// <summary>Wh-adverb: when.</summary>
    WRB,
    /// <summary>Currency sign (Penn: $).</summary>
    Currency,
    /// <summary>Number sign (Penn: #).</summary>
    NumberSign,
    /// <summary>Opening quotation mark (Penn: ``).</summary>
    OpenQuote,
    /// <summary>Closing quotation mark (Penn: '').</summary>
    CloseQuote,
    /// <summary>Comma.</summary>
    Comma,
    /// <summary>Mark that ends a sentence (Penn: .).</summary>
    Stop,
    /// <summary>Colon, semicolon, dash, ellipsis (Penn: :).</summary>
    Colon,
    /// <summary>Opening bracket (Penn: -LRB-).</summary>
    OpenBracket,
    /// <summary>Closing bracket (Penn: -RRB-).</summary>
    CloseBracket,
}
