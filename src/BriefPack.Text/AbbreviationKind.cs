namespace BriefPack.Text;

internal enum AbbreviationKind : byte
{
    None,
    Title,
    Number,
    Month,
    Lower,
    End,
}
