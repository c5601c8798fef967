namespace BriefPack.Text;

/// <param name="End">Offset behind the word.</param>
/// <param name="IsAddress">A web or e-mail address.</param>
/// <param name="IsAcronym">Single letters with full stops between them; the one behind it belongs to it.</param>
/// <param name="LastApostrophe">Offset of the last inner apostrophe, or a negative number.</param>
/// <param name="LettersAfterDigits">Number of letters in it, capped.</param>
internal readonly record struct WordScan(int End, bool IsAddress, bool IsAcronym, int LastApostrophe, int LettersAfterDigits);
