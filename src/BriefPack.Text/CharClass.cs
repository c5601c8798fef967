namespace BriefPack.Text;

internal enum CharClass : byte
{
    Symbol,
    Letter,
    Digit,
    Mark,
    Space,
    Line,
    Punctuation,
    Quote,
    Open,
    Close,
    Ideograph,
    Katakana,
    Ignorable,
    High,
    Low,
}
