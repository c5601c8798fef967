namespace BriefPack.Text;

/// <summary>
/// Corrects single labels by what the whole name and the whole document show: a lone surname of a person who is named in full elsewhere in the document
/// is that person, unless the word lists know it as a place, a people or an organisation; "Fletcher School" is no person and "Mr" no part of a name.
/// Against the silver names this costs 0.4 of F1, because they have the "Trump" of "Trump campaign" as an organisation; for telling who speaks it is right.
/// </summary>
internal static class NameConsistency
{
    private const int Person = (int)NameKind.Person;
    private const uint NotPersons = (uint)(Gazetteer.Country | Gazetteer.City | Gazetteer.People | Gazetteer.Organization | Gazetteer.OrganizationHead);

    private static readonly HashSet<uint> Organizations = Load("organization");
    private static readonly HashSet<uint> Places = Load("place");
    private static readonly HashSet<uint> Addresses = Load("address");

    public static void Apply(ReadOnlySpan<WordForm> words, ReadOnlySpan<uint> lists, Span<byte> labels)
    {
        var surnames = new HashSet<uint>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != NameLabels.Begin(Person))
                continue;
            if (Addresses.Contains(words[i].Lower))
            {
                labels[i] = NameLabels.Outside;
                labels[i + 1] = (byte)(NameLabels.IsOpen(labels[i + 1]) ? NameLabels.Begin(Person) : NameLabels.Unit(Person));
                i++;
            }

            var first = i;
            while (NameLabels.IsOpen(labels[i]))
                i++;
            if (Organizations.Contains(words[i].Lower) && i > first)
                Relabel(labels[first..(i + 1)], (int)NameKind.Organization);
            else if (Places.Contains(words[i].Lower) && i > first)
                Relabel(labels[first..(i + 1)], (int)NameKind.Place);
            else if (i > first)
                surnames.Add(words[i].Lower);
        }

        for (var i = 0; i < labels.Length; i++)
        {
            var alone = labels[i] != NameLabels.Outside && labels[i] == NameLabels.Unit(NameLabels.KindOf(labels[i]));
            if (alone && (lists[i] & NotPersons) == 0 && surnames.Contains(words[i].Lower))
                labels[i] = (byte)NameLabels.Unit(Person);
        }
    }

    private static void Relabel(Span<byte> name, int kind)
    {
        foreach (ref var label in name)
            label = (byte)(label + (4 * (kind - Person)));
    }

    private static HashSet<uint> Load(string section) =>
        [.. WordList.Sections("name-heads.txt").Where(entry => entry.Section == section).Select(entry => Hashes.Lower(entry.Word))];
}
