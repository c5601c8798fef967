using BriefPack.Tests.Shared;
using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>
/// Gives the persons and places of some articles other names, the same one all through an article: the training articles speak of a few people
/// thousands of times, and a model would learn these instead of how names are used.
/// </summary>
internal sealed class NameNoise
{
    private readonly string[] _givenNames;
    private readonly string[] _surnames;
    private readonly string[] _places;

    /// <param name="keep">Which of the words may be used: dev is measured with names that training has not seen.</param>
    public NameNoise(Func<int, bool> keep)
    {
        var folder = Path.Combine(SharedData.RepositoryRoot, "src", "BriefPack.Text", "Resources");
        _givenNames = Words(Path.Combine(folder, "given-names.txt")).Where((_, i) => keep(i)).ToArray();
        _places = Words(Path.Combine(folder, "places.txt")).Where(word => !word.Contains('_', StringComparison.Ordinal) && !word.EndsWith('.')).Take(700).Where((_, i) => keep(i)).ToArray();
        _surnames = Words(Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Training", "Text", "surnames.txt")).Where((_, i) => keep(i)).ToArray();
    }

    /// <param name="text">The article as it is.</param>
    /// <param name="random">Decides what is renamed and how.</param>
    /// <param name="persons">Chance that the article's persons are renamed.</param>
    /// <param name="places">Chance that its places are renamed.</param>
    public SilverText Of(SilverText text, Random random, double persons, double places)
    {
        var renamePersons = random.NextDouble() < persons;
        var renamePlaces = random.NextDouble() < places;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var tokens = text.Text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = text.Entities[i];
            var word = text.Text.TextOf(tokens[i]).ToString();
            if ((kind != 1 || !renamePersons) && (kind != 3 || !renamePlaces) || !tokens[i].IsCapitalized || tokens[i].IsAbbreviation || word.Length < 3 || names.ContainsKey(word))
                continue;
            if (kind == 3)
                names[word] = _places[random.Next(_places.Length)];
            else
                names[word] = i + 1 < tokens.Length && text.Entities[i + 1] == 1 || GivenNames.Contains(word) ? _givenNames[random.Next(_givenNames.Length)] : _surnames[random.Next(_surnames.Length)];
        }

        if (names.Count == 0)
            return text;
        var words = (WordForm[])text.Words.Clone();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsCapitalized && names.TryGetValue(text.Text.TextOf(tokens[i]).ToString(), out var other))
                words[i] = WordForm.Of(other);
        }

        return text with { Words = words };
    }

    private static IEnumerable<string> Words(string path) =>
        File.ReadLines(path).Where(line => !line.StartsWith('#') && !line.StartsWith('[')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
}
