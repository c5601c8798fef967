using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Finds whom "the mayor" means: the one person of the article who was named before with that office. Not thread-safe.</summary>
internal sealed class OfficeHolders(AnalyzedText article, Cast cast, RoleFinder roles)
{
    // "The", what kind, the office: longer descriptions bring what a role seldom repeats word for word.
    private const int LongestDescription = 4;

    private List<(Person Person, string[] Words, int Head)>? offices;

    /// <summary>The person whom the description means, or null where nobody or more than one holds the office.</summary>
    /// <param name="from">The first token of the source.</param>
    /// <param name="to">Just behind its last token.</param>
    internal Person? Find(int from, int to)
    {
        if (to - from is < 2 or > LongestDescription || !WordAt(from).Equals("the", StringComparison.OrdinalIgnoreCase) || article.Tags[to - 1] is not (PartOfSpeech.NN or PartOfSpeech.NNP))
            return null;
        var words = new string[to - from - 1];
        for (var i = 0; i < words.Length; i++)
            words[i] = WordAt(from + 1 + i);
        Person? found = null;
        foreach (var (person, role, head) in offices ??= Read())
        {
            if (person == found || !Fits(words, role, head))
                continue;
            if (found is not null)
                return null;
            found = person;
        }
        return found is not null && found.Mentions.Exists(mention => mention.Token < from && !mention.Quoted) ? found : null;
    }

    /// <summary>Whether the description names the office, and no word of the role makes another one of it.</summary>
    private static bool Fits(string[] words, string[] role, int head)
    {
        if (!words[^1].Equals(role[head], StringComparison.OrdinalIgnoreCase))
            return false;
        var before = role.AsSpan(0, head);
        foreach (var word in words.AsSpan(0, words.Length - 1))
            if (!Holds(before, word))
                return false;
        foreach (var word in before)
            if (Offices.IsQualifier(word) && !Holds(words, word))
                return false;
        return true;
    }

    private static bool Holds(ReadOnlySpan<string> words, string word)
    {
        foreach (var other in words)
            if (other.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private List<(Person Person, string[] Words, int Head)> Read()
    {
        var read = new List<(Person Person, string[] Words, int Head)>();
        foreach (var person in cast.People)
            foreach (var role in roles.RolesOf(person))
            {
                var words = role.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var head = Array.FindIndex(words, word => word is "of" or "at" or "for" or "in" or "on" or "to" or "with" or "from");
                head = (head < 0 ? words.Length : head) - 1;
                if (head >= 0 && (Offices.IsOffice(words[head]) || cast.IsTitle(words[head])))
                    read.Add((person, words, head));
            }
        return read;
    }

    private string WordAt(int token) => article.TextOf(article.Tokens[token]).ToString();
}
