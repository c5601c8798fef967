namespace BriefPack.Quotes;

/// <summary>Parts of speech of the Penn Treebank (Marcus, Santorini and Marcinkiewicz, 1993), ordered so that verbs and nouns are ranges.</summary>
internal enum PosTag : byte
{
    /// <summary>Outside the passage.</summary>
    None,
    CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB,
    Comma, Colon, Stop, Bracket, Quote, Currency, Hash,

    /// <summary>A quoted stretch.</summary>
    Stretch,
}
