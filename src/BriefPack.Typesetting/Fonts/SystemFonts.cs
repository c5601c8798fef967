namespace BriefPack.Typesetting;

/// <summary>The fonts in the folders of the operating system, or in others. Searched once, when the first font is asked for. Thread-safe.</summary>
public sealed class SystemFonts
{
    // Broad coverage first, in a fixed order, so that the same machine always chooses the same font.
    private static readonly string[] Preferred =
        ["Noto Serif CJK", "Noto Sans CJK", "Noto Serif", "Noto Sans", "DejaVu Serif", "DejaVu Sans", "Segoe UI", "Arial Unicode MS", "Noto Emoji", "Symbola"];

    private readonly Lazy<IReadOnlyList<SystemFont>> _fonts;

    /// <summary>Names the folders to search.</summary>
    /// <param name="folders">The folders, searched with all that is below them; those that do not exist are passed over. Null for those of the operating system.</param>
    public SystemFonts(IEnumerable<string>? folders = null)
    {
        var searched = folders is null ? OperatingSystemFolders() : [.. folders];
        _fonts = new(() => Search(searched));
    }

    /// <summary>All fonts that were found: those with broad coverage first, then by family, weight and path.</summary>
    public IReadOnlyList<SystemFont> Fonts => _fonts.Value;

    /// <summary>The font folders of Linux, Windows or macOS.</summary>
    public static IReadOnlyList<string> OperatingSystemFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return
            [
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
            ];
        return OperatingSystem.IsMacOS()
            ? ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library/Fonts")]
            : ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts")];
    }

    private static IReadOnlyList<SystemFont> Search(IReadOnlyList<string> folders)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var fonts = new List<SystemFont>();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
                continue;
            foreach (var path in Directory.EnumerateFiles(folder, "*", options))
                if (Path.GetExtension(path).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc" or ".otc")
                    AddFonts(fonts, path);
        }
        fonts.Sort(Compare);
        return fonts;
    }

    private static void AddFonts(List<SystemFont> fonts, string path)
    {
        try
        {
            fonts.AddRange(FontFileReader.Describe(path));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or IndexOutOfRangeException)
        {
            // A damaged or locked file among the machine's fonts is not the pack's concern: the search goes on with the others.
            return;
        }
    }

    private static int Compare(SystemFont a, SystemFont b)
    {
        var order = Rank(a.Family).CompareTo(Rank(b.Family));
        if (order == 0)
            order = string.CompareOrdinal(a.Family, b.Family);
        if (order == 0)
            order = a.IsItalic.CompareTo(b.IsItalic);
        if (order == 0)
            order = Math.Abs(a.Weight - 400).CompareTo(Math.Abs(b.Weight - 400));
        if (order == 0)
            order = string.CompareOrdinal(a.Path, b.Path);
        return order == 0 ? a.Index.CompareTo(b.Index) : order;
    }

    private static int Rank(string family)
    {
        for (var i = 0; i < Preferred.Length; i++)
            if (family.StartsWith(Preferred[i], StringComparison.Ordinal))
                return i;
        return Preferred.Length;
    }
}
