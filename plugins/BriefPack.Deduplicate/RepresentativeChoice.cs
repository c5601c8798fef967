using System.Collections.Immutable;

namespace BriefPack.Deduplicate;

/// <summary>Chooses the version of a story that is printed, by the rules of the options.</summary>
internal sealed class RepresentativeChoice(NearDuplicateIndex index, IReadOnlyList<Document> documents, DeduplicateOptions options)
{
    // A version of a large group is compared with so many others at most, so that the choice stays linear in the size of the group.
    private const int MostCompared = 24;

    /// <param name="members">The numbers of the versions, in the index and in the list of documents.</param>
    /// <returns>The number of the version to print.</returns>
    public int Choose(ImmutableArray<int> members)
    {
        // An order that depends on nothing but the documents decides where the rules do not.
        var left = members
            .OrderByDescending(member => index[member].Length)
            .ThenBy(member => documents[member].Text, StringComparer.Ordinal)
            .ThenBy(member => documents[member].Source.Path, StringComparer.Ordinal)
            .ThenBy(member => documents[member].Id, StringComparer.Ordinal)
            .ToList();
        foreach (var rule in options.Representative)
            left = rule switch
            {
                RepresentativeRule.MostComplete => MostComplete(left),
                RepresentativeRule.Earliest => Least(left, member => documents[member].Published ?? DateOnly.MaxValue),
                RepresentativeRule.PreferredPublisher => Least(left, member => PlaceOf(documents[member].Publisher)),
                _ => throw new ArgumentOutOfRangeException(nameof(options), rule, "There is no such rule for the representative."),
            };
        return left[0];
    }

    private List<int> MostComplete(List<int> members)
    {
        var step = (members.Count + MostCompared - 1) / MostCompared;
        var others = members.Where((_, place) => place % step == 0).ToList();
        var shares = members.ConvertAll(member => others.Average(other => index.ShareHeld(other, member)));
        var least = shares.Max() - options.CompletenessTolerance;
        return [.. members.Where((_, place) => shares[place] >= least)];
    }

    private int PlaceOf(string? publisher)
    {
        var place = publisher is null ? -1 : Array.FindIndex(options.PreferredPublishers, name => name.Equals(publisher, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? int.MaxValue : place;
    }

    private static List<int> Least<TKey>(List<int> members, Func<int, TKey> key)
    {
        var least = members.Min(key);
        return members.FindAll(member => EqualityComparer<TKey>.Default.Equals(key(member), least));
    }
}
