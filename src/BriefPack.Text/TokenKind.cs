namespace BriefPack.Text;

/// <summary>What a token is made of, decided by its characters alone.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and digits: <c>O'Malley</c>, <c>well-known</c>, <c>G7</c>; abbreviations keep their full stop: <c>U.S.</c>, <c>Gen.</c></summary>
    Word,

    /// <summary>The second half of a contraction or a possessive ending: <c>'s</c>, <c>n't</c>, <c>'ll</c>, the lone apostrophe of <c>the Senators'</c>.</summary>
    Clitic,

    /// <summary>A number with its inner marks and a short ending: <c>1,250.5</c>, <c>10:30</c>, <c>9/11</c>, <c>20th</c>, <c>1990s</c>.</summary>
    Number,

    /// <summary>One character of a script that is written without blanks: a Han character or a Hiragana.</summary>
    Ideograph,

    /// <summary>Commas, full stops, dashes, brackets; a row of the same mark is one token (<c>...</c>, <c>--</c>, <c>?!</c>).</summary>
    Punctuation,

    /// <summary>A quotation mark in any style. Two single marks (<c>''</c>, <c>``</c>) are one token.</summary>
    Quote,

    /// <summary>Currency, mathematics, emoji, control characters, lone surrogates; a row of the same one is one token.</summary>
    Symbol,

    /// <summary>A web address, a domain (<c>example.com</c>) or an e-mail address.</summary>
    Address,

    /// <summary>A hashtag or a mention with its mark: <c>#vote</c>, <c>@user</c>.</summary>
    Handle,
}
