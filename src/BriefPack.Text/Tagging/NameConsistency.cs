namespace BriefPack.Text;

/// <summary>
/// Corrects single labels by what the whole name and the whole document show: a lone surname of a person who is named in full elsewhere in the document
/// is that person, unless the word lists know it as a place, a people or an organisation; "Fletcher School" is no person and "Mr" no part of a name;
/// "Hartwell Foods" is a firm, and so is the "Hartwell" of a document that names nobody so; "Japan William Hagerty" is a place and a person.
/// Against the silver names this costs 0.4 of F1, because they have the "Trump" of "Trump campaign" as an organisation; for telling who speaks it is right.
/// </summary>
internal static class NameConsistency
{
    private const int Person = (int)NameKind.Person;
    private const uint NotPersons = (uint)(Gazetteer.Country | Gazetteer.City | Gazetteer.People | Gazetteer.Organization | Gazetteer.OrganizationHead);

    private static readonly HashSet<uint> Organizations = Load("organization");
    private static readonly HashSet<uint> Companies = Load("company");
    private static readonly HashSet<uint> Places = Load("place");
    private static readonly HashSet<uint> Addresses = Load("address");

    public static void Apply(ReadOnlySpan<WordForm> words, ReadOnlySpan<uint> lists, Span<byte> labels)
    {
        SplitPlaces(lists, labels);
        var surnames = new HashSet<uint>();
        var firms = new HashSet<uint>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Begin((int)NameKind.Organization))
                AddFirm(words, lists, labels, i, firms);
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
            else if (i > first && IsFirm(words[i], lists[first]))
            {
                Relabel(labels[first..(i + 1)], (int)NameKind.Organization);
                firms.Add(words[first].Lower);
            }
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
            else if (labels[i] == NameLabels.Unit(Person) && firms.Contains(words[i].Lower) && (i == 0 || (lists[i - 1] & (uint)Gazetteer.Honorific) == 0))
                labels[i] = (byte)NameLabels.Unit((int)NameKind.Organization);
        }
    }

    private const uint GivenOrTitle = (uint)(Gazetteer.GivenName | Gazetteer.Honorific);

    /// <summary>Whether a name that ends in the word is a firm's: "Danielle Steel" and "Mayor Power" are none.</summary>
    private static bool IsFirm(in WordForm last, uint listsOfFirst) => Companies.Contains(last.Lower) && (listsOfFirst & GivenOrTitle) == 0;

    private static void AddFirm(ReadOnlySpan<WordForm> words, ReadOnlySpan<uint> lists, ReadOnlySpan<byte> labels, int first, HashSet<uint> firms)
    {
        var last = first;
        while (NameLabels.IsOpen(labels[last]))
            last++;
        if (last == first + 1 && IsFirm(words[last], lists[first]))
            firms.Add(words[first].Lower);
    }

    /// <summary>"Ambassador to Japan William Hagerty": a place and a person in a row, taken for one name.</summary>
    private static void SplitPlaces(ReadOnlySpan<uint> lists, Span<byte> labels)
    {
        for (var i = 0; i + 2 < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside || labels[i] != NameLabels.Begin(NameLabels.KindOf(labels[i])) || (lists[i] & (uint)Gazetteer.Country) == 0
                || (lists[i + 1] & (uint)Gazetteer.GivenName) == 0 || (lists[i + 1] & NotPersons) != 0)
                continue;
            var last = i;
            while (NameLabels.IsOpen(labels[last]))
                last++;
            if (last - i is not (2 or 3))
                continue;
            labels[i] = (byte)NameLabels.Unit((int)NameKind.Place);
            for (var k = i + 1; k <= last; k++)
                labels[k] = (byte)(k == i + 1 ? NameLabels.Begin(Person) : k == last ? NameLabels.Last(Person) : NameLabels.Inside(Person));
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
