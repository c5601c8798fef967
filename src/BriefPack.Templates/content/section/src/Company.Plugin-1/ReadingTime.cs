using BriefPack;

namespace Company.Plugin_1;

/// <summary>How long an article takes to read.</summary>
public static class ReadingTime
{
    // What adults read of English prose in silence.
    private const double WordsPerMinute = 240;

    /// <summary>The minutes that an article takes.</summary>
    /// <param name="document">The article.</param>
    /// <returns>Whole minutes, 1 or more.</returns>
    public static int MinutesOf(Document document) =>
        Math.Max(1, (int)Math.Ceiling(document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length / WordsPerMinute));
}
