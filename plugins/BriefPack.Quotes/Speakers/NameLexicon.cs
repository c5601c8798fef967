using System.Collections.Frozen;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>What is known about names before any article is read: given names and titles with the gender they point to. Immutable.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenSet<(string Full, string Short)> nicknames;

    private NameLexicon(FrozenSet<(string Full, string Short)> nicknames) => this.nicknames = nicknames;

    /// <summary>Reads the short forms that the package embeds; given names and titles are those of BriefPack.Text.</summary>
    internal static NameLexicon Load() => new(Nicknames().ToFrozenSet());

    /// <summary>Whether two given names can be forms of one: a nickname, or an initial.</summary>
    internal bool AreForms(string one, string other) =>
        nicknames.Contains((one, other)) || nicknames.Contains((other, one))
        || (IsInitial(one) && other.StartsWith(one[..1], StringComparison.Ordinal))
        || (IsInitial(other) && one.StartsWith(other[..1], StringComparison.Ordinal));

    private static bool IsInitial(string name) => name.Length == 1 || (name.Length == 2 && name[1] == '.');

    private static IEnumerable<(string Full, string Short)> Nicknames()
    {
        foreach (var line in EmbeddedText.Lines("nicknames.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words.Skip(1))
                yield return (words[0], form);
        }
    }

    /// <summary>Whether the word is a given name.</summary>
    internal static bool IsGivenName(string word) => word.Length > 1 && char.IsUpper(word[0]) && GivenNames.Contains(word);

    /// <summary>The gender that a given name points to.</summary>
    internal static Gender OfGivenName(string word) => GivenNames.GenderOf(word);

    /// <summary>Whether the word is a title, and which gender it tells; an initial is none.</summary>
    internal static bool IsTitle(string word, out Gender gender)
    {
        gender = Honorifics.GenderOf(word);
        return word.TrimEnd('.').Length > 1 && Honorifics.Contains(word);
    }
}
