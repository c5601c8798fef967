using System.Collections.Frozen;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Tells names of people that the tagger took for those of organisations or places: "Alhaji Musa Bello", and "Wal Petersen" where the article goes on to call him "Mr Petersen".</summary>
internal static class MistakenNames
{
    // Offices and ranks begin names of institutions too: "Prince George's Hospital", "Judge Rotenberg Center".
    private static readonly FrozenSet<string> FormsOfAddress = FrozenSet.ToFrozenSet(
        ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Cllr", "Alhaji", "Alhaja", "Malam", "Hajiya", "Shri", "Smt", "Shrimati", "Pandit", "Datuk", "Dato", "Engr"], StringComparer.OrdinalIgnoreCase);

    private const int MostWords = 3;

    /// <summary>The first token of the person's name, behind the form of address, or null where nothing tells that it is one.</summary>
    /// <param name="article">The article.</param>
    /// <param name="name">A name that is no person's by the tagger.</param>
    /// <param name="shortForms">Where the tagger found people by one name.</param>
    internal static int? Find(AnalyzedText article, Name name, List<(int From, int To)> shortForms)
    {
        var from = name.FirstToken;
        var addressed = FormsOfAddress.Contains(WordAt(article, from).TrimEnd('.'));
        if (addressed)
            from++;
        if (name.EndToken - from is < 2 or > MostWords)
            return null;
        for (var i = from; i < name.EndToken; i++)
            if (article.Tokens[i] is not { Kind: TokenKind.Word, IsCapitalized: true } || article.Tags[i] != PartOfSpeech.NNP)
                return null;
        var surname = WordAt(article, name.EndToken - 1);
        return addressed || shortForms.Exists(form => form.To - form.From == 1 && WordAt(article, form.From) == surname && form.From > 0
            && FormsOfAddress.Contains(WordAt(article, form.From - 1).TrimEnd('.')))
            ? from
            : null;
    }

    private static string WordAt(AnalyzedText article, int token) => article.TextOf(article.Tokens[token]).ToString();
}
