namespace BriefPack.Text;

/// <summary>
/// Cuts a text into tokens in one pass: contractions as in the Penn Treebank (<c>do|n't</c>, <c>Clinton|'s</c>), hyphenated words,
/// numbers with their marks and abbreviations with their full stop in one piece, Han and Hiragana character by character.
/// </summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private Token[] _tokens;
    private int _count;
    private TokenFlags _before;
    private int _openSingles;
    private bool _doubleOpen;

    private Tokenizer(ReadOnlySpan<char> text)
    {
        _text = text;
        // News text has a token for every 5 characters; a wrong guess only costs a copy.
        _tokens = new Token[(text.Length / 5) + 16];
        _before = TokenFlags.SpaceBefore | TokenFlags.LineBefore | TokenFlags.ParagraphBefore;
    }

    public static Token[] Run(ReadOnlySpan<char> text, out int count)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        count = tokenizer._count;
        return tokenizer._tokens;
    }

    private void Run()
    {
        var i = 0;
        while (i < _text.Length)
            i = Next(i);
    }

    private int Next(int i)
    {
        var c = _text[i];
        switch (CharClasses.Of(c))
        {
            case CharClass.Space:
                _before |= TokenFlags.SpaceBefore;
                return i + 1;
            case CharClass.Line:
                return LineBreak(i);
            case CharClass.Ignorable:
                return i + 1;
            case CharClass.Letter or CharClass.Digit or CharClass.Mark:
                return WordAt(i, i);
            case CharClass.Ideograph:
                return Add(i, i + 1, TokenKind.Ideograph);
            case CharClass.Katakana:
                return Add(i, RunEnd(i, CharClass.Katakana), TokenKind.Word);
            case CharClass.High:
                return Pair(i);
            case CharClass.Quote:
                return QuoteAt(i);
            case CharClass.Open:
                return Add(i, i + 1, TokenKind.Punctuation, TokenFlags.Opens);
            case CharClass.Close:
                return Add(i, i + 1, TokenKind.Punctuation, TokenFlags.Closes);
            case CharClass.Punctuation:
                return Mark(i, c);
            default:
                return Add(i, SameEnd(i), TokenKind.Symbol);
        }
    }

    private int LineBreak(int i)
    {
        if ((_before & TokenFlags.LineBefore) != 0 && _count > 0 || _text[i] == '\u2029')
        {
            _before |= TokenFlags.ParagraphBefore;
            _openSingles = 0;
            _doubleOpen = false;
        }

        _before |= TokenFlags.LineBefore;
        return _text[i] == '\r' && i + 1 < _text.Length && _text[i + 1] == '\n' ? i + 2 : i + 1;
    }

    private int Add(int start, int end, TokenKind kind, TokenFlags flags = TokenFlags.None)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, (int)Math.Min(Array.MaxLength, (_count * 2L) + 16));
        _tokens[_count++] = new Token(start, end - start, kind, flags | _before);
        _before = TokenFlags.None;
        return end;
    }

    private readonly int SameEnd(int i)
    {
        var c = _text[i++];
        while (i < _text.Length && _text[i] == c)
            i++;
        return i;
    }

    private readonly int RunEnd(int i, CharClass kind)
    {
        while (i < _text.Length && CharClasses.Of(_text[i]) == kind)
            i++;
        return i;
    }

    private readonly CharClass ClassAt(int i) => (uint)i < (uint)_text.Length ? CharClasses.Of(_text[i]) : CharClass.Space;

    private readonly char At(int i) => (uint)i < (uint)_text.Length ? _text[i] : '\0';

    private readonly bool IsAlnum(int i) => ClassAt(i) is CharClass.Letter or CharClass.Digit;

    private int Pair(int i)
    {
        if (i + 1 >= _text.Length || !char.IsLowSurrogate(_text[i + 1]))
            return Add(i, i + 1, TokenKind.Symbol);
        var point = char.ConvertToUtf32(_text[i], _text[i + 1]);
        if (point is >= 0x20000 and <= 0x3ffff)
            return Add(i, i + 2, TokenKind.Ideograph);
        return IsLetterPair(i) ? WordAt(i, i) : Add(i, i + 2, TokenKind.Symbol);
    }

    private readonly bool IsLetterPair(int i) =>
        i + 1 < _text.Length && char.IsHighSurrogate(_text[i]) && char.IsLowSurrogate(_text[i + 1])
        && char.ConvertToUtf32(_text[i], _text[i + 1]) is < 0x20000 and var point && System.Text.Rune.IsLetterOrDigit(new System.Text.Rune(point));

    /// <param name="from">Where scanning goes on.</param>
    /// <param name="start">Where the token starts: earlier than <paramref name="from"/> when a mark belongs to it ('90s, .5).</param>
    private int WordAt(int start, int from)
    {
        var scan = WordScanner.Scan(_text, from);
        var end = scan.End;
        if (scan.IsAddress)
            return Add(start, end, TokenKind.Address);

        var first = CharClasses.Of(_text[from]);
        if (first == CharClass.Digit)
            return Add(start, end, scan.LettersAfterDigits <= 2 ? TokenKind.Number : TokenKind.Word);

        var flags = char.IsUpper(_text[start]) ? TokenFlags.Capitalized : TokenFlags.None;
        if (At(end) == '.' && At(end + 1) != '.' && AbbreviationEnds(start, end, scan))
            return Add(start, end + 1, TokenKind.Word, flags | TokenFlags.Abbreviation | TokenFlags.Terminal);

        var split = Contractions.Split(_text[start..end], scan.LastApostrophe - start);
        if (split <= 0)
            return Add(start, end, TokenKind.Word, flags);
        Add(start, start + split, TokenKind.Word, flags);
        return Add(start + split, end, Contractions.IsClitic(_text[(start + split)..end]) ? TokenKind.Clitic : TokenKind.Word);
    }

    /// <summary>Whether the full stop behind a word belongs to it.</summary>
    private readonly bool AbbreviationEnds(int start, int end, WordScan scan)
    {
        if (scan.IsAcronym)
            return true;
        var word = _text[start..end];
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0)
            word = word[(hyphen + 1)..];
        // A lone letter is an initial, except "I" and "a" as words at the end of a clause ("So do I. But ...").
        if (word.Length == 1 && char.IsUpper(word[0]))
            return word[0] != 'I' || !PreviousIsLowerWord();
        var kind = Abbreviations.Of(word);
        return kind switch
        {
            AbbreviationKind.None => false,
            // "No." and "Art." are words too: an abbreviation only in front of its number. So are "Sun.", "Sat." and "Mar.".
            AbbreviationKind.Number => ClassAt(SkipBlank(end + 1)) == CharClass.Digit,
            AbbreviationKind.Month => word is not ("Sun" or "Sat" or "Mon" or "Wed" or "Mar" or "Jun" or "Jul") || ClassAt(SkipBlank(end + 1)) == CharClass.Digit || At(end + 1) == ',',
            AbbreviationKind.Lower when word.Length == 1 || word is "eds" or "trans" or "c" => ClassAt(SkipBlank(end + 1)) != CharClass.Quote && !IsAtEnd(end + 1),
            _ => true,
        };
    }

    private readonly bool PreviousIsLowerWord() =>
        _count > 0 && _tokens[_count - 1] is { Kind: TokenKind.Word, IsCapitalized: false } && (_before & TokenFlags.LineBefore) == 0;

    private readonly int SkipBlank(int i) => ClassAt(i) == CharClass.Space && i < _text.Length ? i + 1 : i;

    private readonly bool IsAtEnd(int i) => i >= _text.Length || CharClasses.Of(_text[i]) == CharClass.Line;

    private int Mark(int i, char c)
    {
        switch (c)
        {
            case '.':
                return FullStop(i);
            case '#' or '@' when ClassAt(i + 1) == CharClass.Letter || (At(i + 1) == '_' && c == '@'):
                var end = i + 1;
                while (CharClasses.IsWordChar(At(end)) || At(end) == '_')
                    end++;
                return Add(i, end, TokenKind.Handle);
            case '!' or '?' or '\u203c' or '\u2047' or '\u2048' or '\u2049' or '\uff01' or '\uff1f' or '\u061f':
                end = i + 1;
                while (At(end) is '!' or '?' or '\uff01' or '\uff1f')
                    end++;
                return Add(i, end, TokenKind.Punctuation, TokenFlags.Terminal);
            case '\u2026' or '\u3002' or '\uff0e' or '\uff61' or '\u0964' or '\u06d4' or '\u1362':
                return Add(i, SameEnd(i), TokenKind.Punctuation, TokenFlags.Terminal);
            case '%' or '&' or '@' or '#' or '*' or '\\' or '\u2020' or '\u2021' or '\u2030' or '\u00b6' or '\u00a7' or '_':
                return Add(i, SameEnd(i), TokenKind.Symbol);
            default:
                return Add(i, SameEnd(i), TokenKind.Punctuation);
        }
    }

    private int FullStop(int i)
    {
        if (ClassAt(i + 1) == CharClass.Digit && !IsAlnum(i - 1) && At(i - 1) != '.')
            return WordAt(i, i + 1);
        var end = SameEnd(i);
        // ". . ." is an ellipsis too.
        while (end - i < 8 && ClassAt(end) == CharClass.Space && At(end + 1) == '.' && At(end + 2) != '.' && !IsAlnum(end + 2))
            end += 2;
        return Add(i, end, TokenKind.Punctuation, TokenFlags.Terminal);
    }

    private int QuoteAt(int i)
    {
        var c = _text[i];
        if (c is '\'' or '\u2019' or '`' or '\u00b4' or '\u2018')
            return SingleQuote(i, c);
        var flags = c switch
        {
            '\u201c' or '\u201e' or '\u201f' or '\u00ab' or '\u2039' or '\u300c' or '\u300e' or '\u301d' or '\uff62' => TokenFlags.Opens,
            '\u201d' or '\u00bb' or '\u203a' or '\u300d' or '\u300f' or '\u301e' or '\u301f' or '\uff63' => TokenFlags.Closes,
            '"' or '\uff02' => Straight(i, i + 1, ref _doubleOpen),
            _ => TokenFlags.Opens,
        };
        // German and Danish style: the mark that closes in English opens, and the other way round.
        if (flags == TokenFlags.Closes && c is '\u00bb' or '\u203a' && IsBlank(i - 1) && !IsBlank(i + 1))
            flags = TokenFlags.Opens;
        else if (flags == TokenFlags.Opens && c is '\u00ab' or '\u2039' or '\u201c' && !IsBlank(i - 1) && !IsOpener(i - 1) && (IsBlank(i + 1) || ClassAt(i + 1) == CharClass.Punctuation))
            flags = TokenFlags.Closes;
        if (c is '\u201c' or '\u201e')
            _doubleOpen = flags == TokenFlags.Opens;
        else if (c == '\u201d')
            _doubleOpen = false;
        return Add(i, i + 1, TokenKind.Quote, flags);
    }

    /// <summary>A straight mark opens in front of a word behind a blank, closes behind a word, and otherwise closes what is open.</summary>
    private readonly TokenFlags Straight(int start, int end, ref bool open)
    {
        var spaceBefore = IsBlank(start - 1) || IsOpener(start - 1);
        var spaceAfter = IsBlank(end);
        var opens = spaceBefore == spaceAfter ? !open : spaceBefore;
        open = opens;
        return opens ? TokenFlags.Opens : TokenFlags.Closes;
    }

    private int SingleQuote(int i, char c)
    {
        if (At(i + 1) == c && c is '\'' or '`' or '\u2019' or '\u2018' && At(i + 1) == c)
        {
            if (c == '\'')
                return Add(i, i + 2, TokenKind.Quote, Straight(i, i + 2, ref _doubleOpen));
            _doubleOpen = c != '\u2019';
            return Add(i, i + 2, TokenKind.Quote, _doubleOpen ? TokenFlags.Opens : TokenFlags.Closes);
        }

        var afterWord = IsAlnum(i - 1);
        if (!afterWord && IsAlnum(i + 1) && Contractions.IsElision(_text[(i + 1)..Math.Min(_text.Length, i + 8)], _openSingles > 0))
            return WordAt(i, i + 1);
        if (c is '\u2018' or '`' || (!afterWord && (IsBlank(i - 1) || IsOpener(i - 1)) && !IsBlank(i + 1)))
        {
            _openSingles++;
            return Add(i, i + 1, TokenKind.Quote, TokenFlags.Opens);
        }

        if (_openSingles > 0)
        {
            _openSingles--;
            return Add(i, i + 1, TokenKind.Quote, TokenFlags.Closes);
        }

        if (afterWord && At(i - 1) is 's' or 'S' or 'x' or 'z')
            return Add(i, i + 1, TokenKind.Clitic);
        // Behind a shortened word (goin', talkin') it is part of the word for a reader; as a token of its own it is a clitic.
        return Add(i, i + 1, afterWord ? TokenKind.Clitic : TokenKind.Quote, afterWord ? TokenFlags.None : TokenFlags.Closes);
    }

    private readonly bool IsBlank(int i) => ClassAt(i) is CharClass.Space or CharClass.Line;

    private readonly bool IsOpener(int i) =>
        ClassAt(i) == CharClass.Open || At(i) is '\u201c' or '\u2018' or '"' or '\'' or '\u2014' or '\u2013' or '-' or '/' or '\u00ab' or '\u201e' or '`';
}
