using System.Runtime.InteropServices;

namespace BriefPack.Text;

/// <summary>The embedded lists of names, titles, places and organisations by the hash of the lower-cased word.</summary>
internal static class Gazetteers
{
    private static readonly Lazy<Dictionary<uint, Gazetteer>> Words = new(Load);

    public static Dictionary<uint, Gazetteer> All => Words.Value;

    /// <summary>The key under which two words in a row are listed.</summary>
    public static uint Pair(uint first, uint second) => Hashes.Feature(7, first, second);

    private static Dictionary<uint, Gazetteer> Load()
    {
        var all = new Dictionary<uint, Gazetteer>(4096);
        foreach (var (section, word) in WordList.Sections("given-names.txt"))
            Add(all, word, section switch { "female" => Gazetteer.FemaleName, "male" => Gazetteer.MaleName, _ => Gazetteer.EitherName });
        foreach (var (_, word) in WordList.Sections("honorifics.txt"))
            Add(all, word, Gazetteer.Honorific);

        foreach (var (section, word) in WordList.Sections("places.txt"))
            Add(all, word, section switch { "city" => Gazetteer.City, "people" => Gazetteer.People, _ => Gazetteer.Country });
        foreach (var (section, word) in WordList.Sections("organization-words.txt"))
            Add(all, word, section == "head" ? Gazetteer.OrganizationHead : Gazetteer.Organization);
        return all;
    }

    private static void Add(Dictionary<uint, Gazetteer> all, string word, Gazetteer bit)
    {
        var key = Hashes.Lower(word.Length > 2 && word[^1] == '.' && word[^3] != '.' ? word.AsSpan(0, word.Length - 1) : word);
        var cut = word.IndexOf('_');
        if (cut > 0)
        {
            // Of a name of three words and more its first two are enough to know it by.
            var second = word[(cut + 1)..].Split('_')[0];
            key = Pair(Hashes.Lower(word.AsSpan(0, cut)), Hashes.Lower(second));
        }

        CollectionsMarshal.GetValueRefOrAddDefault(all, key, out _) |= bit;
    }
}
