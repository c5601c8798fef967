namespace BriefPack.Text;

/// <summary>A piece of text without blanks: a word, a number, a mark. It points into the text and holds no string.</summary>
public readonly struct Token : IEquatable<Token>
{
    internal readonly TokenFlags Flags;

    internal Token(int start, int length, TokenKind kind, TokenFlags flags, int sentence = 0)
    {
        Start = start;
        Length = length;
        Kind = kind;
        Flags = flags;
        Sentence = sentence;
    }

    /// <summary>Offset of the first character in the text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>Length in UTF-16 code units; at least 1.</summary>
    public int Length { get; }

    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Its place in the text as the annotations of a document give it.</summary>
    public Span Span => new(Start, Length);

    /// <summary>Index of its sentence in <see cref="AnalyzedText.Sentences"/>.</summary>
    public int Sentence { get; }

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>Whether a blank or a line break stands before it; also true for the first token of the text.</summary>
    public bool HasSpaceBefore => (Flags & (TokenFlags.SpaceBefore | TokenFlags.LineBefore)) != 0;

    /// <summary>Whether a line break stands before it; also true for the first token of the text.</summary>
    public bool StartsLine => (Flags & TokenFlags.LineBefore) != 0;

    /// <summary>Whether a blank line stands before it; also true for the first token of the text.</summary>
    public bool StartsParagraph => (Flags & TokenFlags.ParagraphBefore) != 0;

    /// <summary>Whether its first character is an upper-case letter.</summary>
    public bool IsCapitalized => (Flags & TokenFlags.Capitalized) != 0;

    /// <summary>Whether it is an abbreviation that carries its own full stop, such as <c>U.S.</c>, <c>Gen.</c> or the initial <c>J.</c></summary>
    public bool IsAbbreviation => (Flags & TokenFlags.Abbreviation) != 0;

    /// <summary>Whether it is a word, a number or an ideograph, something that is read aloud; not a mark, clitic, symbol, address or handle.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Ideograph;

    internal Token In(int sentence) => new(Start, Length, Kind, Flags, sentence);

    internal Token With(TokenFlags flags) => new(Start, Length, Kind, Flags | flags, Sentence);

    /// <inheritdoc/>
    public bool Equals(Token other) =>
        Start == other.Start && Length == other.Length && Kind == other.Kind && Sentence == other.Sentence && Flags == other.Flags;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, Kind);

    /// <summary>Whether two tokens are the same in every respect.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether two tokens differ in any respect.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <summary>Kind and place, for debugging.</summary>
    public override string ToString() => $"{Kind} [{Start}..{End})";
}
