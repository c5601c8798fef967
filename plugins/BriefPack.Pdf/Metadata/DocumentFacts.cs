namespace BriefPack.Pdf;

/// <summary>What the file says of itself.</summary>
/// <param name="Title">The title of the pack.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="Created">When the pack was made.</param>
internal sealed record DocumentFacts(string Title, string Language, DateTimeOffset Created)
{
    public const string Producer = "BriefPack";
}
