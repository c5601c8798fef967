namespace BriefPack.Summarize.Analysis;

/// <summary>What a sentence looks like, as far as it matters for a summary.</summary>
[Flags]
internal enum SentenceTraits
{
    None = 0,

    /// <summary>A heading, a caption, a list stub, a scrap: never chosen.</summary>
    Scrap = 1,

    /// <summary>Points back (a pronoun without antecedent, a quotation that goes on): chosen only together with the sentence before.</summary>
    PointsBack = 2,

    /// <summary>Has a question mark.</summary>
    Question = 4,

    /// <summary>Has a word such as <c>pictured</c> or <c>(left)</c> that captions have.</summary>
    CaptionWords = 8,

    /// <summary>The writer or speaker speaks: <c>I</c>, <c>we</c>, <c>you</c>.</summary>
    FirstPerson = 16,

    /// <summary>Begins with <c>But</c>, <c>And</c>, <c>However</c> and the like.</summary>
    Connective = 32,

    /// <summary>Has no full stop or other mark at its end.</summary>
    Open = 64,

    /// <summary>Has a number.</summary>
    Digits = 128,

    /// <summary>Has a verb of speech: <c>said</c>, <c>told</c>.</summary>
    Speech = 256,

    /// <summary>Has a colon.</summary>
    Colon = 512,

    /// <summary>Ends inside a quotation that goes on in the next sentence, or in three dots.</summary>
    Unclosed = 1024,

    /// <summary>Refers to something that its article told before: <c>also</c>, <c>this decision</c>, <c>shortly afterwards</c>.</summary>
    NeedsArticle = 2048,

    /// <summary>Opens with a thing that has no name and no description, <c>The request came</c>: known only to who has read what stands before.</summary>
    DefiniteOpening = 4096,

    /// <summary>A quotation from its first word on, without a word on who said it.</summary>
    Unattributed = 8192,

    /// <summary>Has a bar, a byline or a clock as stands over articles and comments: not cut from what it was printed over.</summary>
    Furniture = 16384,
}
