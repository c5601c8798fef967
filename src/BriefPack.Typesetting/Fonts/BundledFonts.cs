using System.Collections.Concurrent;

namespace BriefPack.Typesetting;

/// <summary>The two families that are shipped inside this assembly, under the SIL Open Font License 1.1: Source Serif 4 and Source Sans 3.</summary>
public static class BundledFonts
{
    /// <summary>The name of the serif.</summary>
    public const string Serif = "Source Serif 4";

    /// <summary>The name of the sans serif.</summary>
    public const string Sans = "Source Sans 3";

    /// <summary>Loads a bundled family.</summary>
    /// <param name="name"><see cref="Serif"/> or <see cref="Sans"/>, in any case.</param>
    /// <returns>The family with its four faces (the bold ones are semibold), or null where no such family is bundled.</returns>
    public static FontFamily? TryLoad(string name)
    {
        var file = string.Equals(name, Serif, StringComparison.OrdinalIgnoreCase) ? "SourceSerif4"
            : string.Equals(name, Sans, StringComparison.OrdinalIgnoreCase) ? "SourceSans3"
            : null;
        return file is null
            ? null
            : new FontFamily(name, Face(file, "Regular"), Face(file, "Italic"), Face(file, "SemiBold"), Face(file, "SemiBoldItalic"));
    }

    // The bytes never change: every run shares them, while faces with their lookup caches belong to one run.
    private static readonly ConcurrentDictionary<string, byte[]> Files = new(StringComparer.Ordinal);

    private static FontFace Face(string family, string style) =>
        FontFace.Load(Files.GetOrAdd($"{family}-{style}", static name => Read(name)));

    private static byte[] Read(string name)
    {
        using var stream = typeof(BundledFonts).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidOperationException($"The bundled font {name} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
