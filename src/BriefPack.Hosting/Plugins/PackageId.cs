namespace BriefPack.Hosting;

/// <summary>The rules for package ids, which are also names of folders.</summary>
internal static class PackageId
{
    // NuGet's own limit for ids.
    private const int Longest = 100;

    /// <summary>Whether a text can be a package id, and so can never leave the folder that it names.</summary>
    /// <param name="id">The text.</param>
    /// <returns>True for letters, digits, <c>-</c>, <c>_</c> and single dots between them.</returns>
    public static bool IsValid(string? id)
    {
        if (string.IsNullOrEmpty(id) || id.Length > Longest || id[0] == '.' || id[^1] == '.' || id.Contains("..", StringComparison.Ordinal))
            return false;
        foreach (var letter in id)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.'))
                return false;
        return true;
    }
}
