namespace BriefPack.Html.Metadata;

/// <summary>Tells names of a site from other words, and what stands beside them in a title.</summary>
internal static class SiteName
{
    // Shorter labels of addresses are too easily the beginning of a word.
    private const int ShortestLabel = 4;

    /// <summary>Whether two names are the same, or one the beginning of the other: <c>RT</c> and <c>RT International</c>.</summary>
    public static bool IsSame(string left, string right)
    {
        var (a, b) = (Fold(left), Fold(right));
        if (a.Length == 0 || b.Length == 0)
            return false;
        return a == b || (a.Length > 3 && b.StartsWith(a, StringComparison.Ordinal)) || (b.Length > 3 && a.StartsWith(b, StringComparison.Ordinal))
            || right.StartsWith(left + " ", StringComparison.OrdinalIgnoreCase) || left.StartsWith(right + " ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the address is that of a site of this name: <c>vortexcannon.org</c> of "Vortex Cannon Entertainment".</summary>
    public static bool IsOf(string name, string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return false;
        // A headline may begin with the name too: a name is short, and its words have capitals.
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 4 || words.Skip(1).Any(word => char.IsLower(word[0]) || char.IsDigit(word[0])))
            return false;
        var folded = Fold(name);
        foreach (var label in uri.Host.Split('.')[..^1])
            if (label.Length >= ShortestLabel && folded.Length >= ShortestLabel && Fold(label) is var host && (folded == host || folded.StartsWith(host, StringComparison.Ordinal)))
                return true;
        return false;
    }

    /// <summary>The name without the motto behind it.</summary>
    public static string WithoutMotto(string name)
    {
        foreach (var separator in (string[])[" | ", " - ", " – ", " — ", " :: "])
            if (name.IndexOf(separator, StringComparison.Ordinal) is >= 3 and var at)
                name = name[..at];
        return name.Trim();
    }

    private static string Fold(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
