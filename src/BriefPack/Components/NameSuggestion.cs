namespace BriefPack;

/// <summary>Finds the name that was probably meant.</summary>
public static class NameSuggestion
{
    /// <summary>The nearest of some names by edit distance (Levenshtein 1966), or null where none is near.</summary>
    /// <param name="name">What was found.</param>
    /// <param name="candidates">What would be valid.</param>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        // Two slips in a short word, one in three letters of a longer one: further away is a guess.
        var limit = Math.Max(2, name.Length / 3);
        foreach (var candidate in candidates)
        {
            var distance = candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(name, candidate);
            if (distance > limit || (nearest is not null && distance == limit))
                continue;
            limit = distance;
            nearest = candidate;
        }
        return nearest;
    }

    /// <summary>A message for an unknown name: what was found, what was probably meant, and what there is.</summary>
    /// <param name="what">What it should name, such as <c>stage</c>.</param>
    /// <param name="name">What was found.</param>
    /// <param name="candidates">What would be valid.</param>
    public static string Unknown(string what, string name, IEnumerable<string> candidates)
    {
        var all = candidates.Distinct().ToList();
        var nearest = Nearest(name, all);
        var hint = nearest is null ? "" : $" Did you mean '{nearest}'?";
        var list = all.Count == 0 ? $" There is no {what} at all." : $" There are: {string.Join(", ", all)}.";
        return $"There is no {what} named '{name}'.{hint}{list}";
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
