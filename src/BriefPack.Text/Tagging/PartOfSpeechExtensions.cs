namespace BriefPack.Text;

/// <summary>Groups of part-of-speech tags.</summary>
public static class PartOfSpeechExtensions
{
    /// <summary>Whether the tag is a noun, common or proper.</summary>
    public static bool IsNoun(this PartOfSpeech tag) => tag is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS;

    /// <summary>Whether the tag is a proper noun.</summary>
    public static bool IsProperNoun(this PartOfSpeech tag) => tag is PartOfSpeech.NNP or PartOfSpeech.NNPS;

    /// <summary>Whether the tag is a verb; modals are not counted.</summary>
    public static bool IsVerb(this PartOfSpeech tag) => tag is >= PartOfSpeech.VB and <= PartOfSpeech.VBZ;

    /// <summary>Whether the tag is a finite verb: one with a tense, or a modal.</summary>
    public static bool IsFiniteVerb(this PartOfSpeech tag) => tag is PartOfSpeech.VBD or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.MD;

    /// <summary>Whether the tag is an adjective.</summary>
    public static bool IsAdjective(this PartOfSpeech tag) => tag is PartOfSpeech.JJ or PartOfSpeech.JJR or PartOfSpeech.JJS;

    /// <summary>Whether the tag is an adverb; particles are not counted.</summary>
    public static bool IsAdverb(this PartOfSpeech tag) => tag is PartOfSpeech.RB or PartOfSpeech.RBR or PartOfSpeech.RBS or PartOfSpeech.WRB;

    /// <summary>Whether the tag is a pronoun, personal, possessive or wh-.</summary>
    public static bool IsPronoun(this PartOfSpeech tag) => tag is PartOfSpeech.PRP or PartOfSpeech.PRPS or PartOfSpeech.WP or PartOfSpeech.WPS;

    /// <summary>Whether the tag is a mark rather than a word.</summary>
    public static bool IsMark(this PartOfSpeech tag) => tag >= PartOfSpeech.OpenQuote;

    /// <summary>The tag as the Penn Treebank writes it, such as <c>PRP$</c> or <c>-LRB-</c>.</summary>
    public static string ToPenn(this PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.PRPS => "PRP$",
        PartOfSpeech.WPS => "WP$",
        PartOfSpeech.Currency => "$",
        PartOfSpeech.NumberSign => "#",
        PartOfSpeech.OpenQuote => "``",
        PartOfSpeech.CloseQuote => "''",
        PartOfSpeech.Comma => ",",
        PartOfSpeech.Stop => ".",
        PartOfSpeech.Colon => ":",
        PartOfSpeech.OpenBracket => "-LRB-",
        PartOfSpeech.CloseBracket => "-RRB-",
        _ => tag.ToString(),
    };
}
