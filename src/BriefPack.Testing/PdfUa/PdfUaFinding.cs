namespace BriefPack.Testing;

/// <summary>A condition of the Matterhorn Protocol that a file fails.</summary>
/// <param name="Condition">Its number, such as <c>14-003</c>.</param>
/// <param name="Message">What was found, and where.</param>
public sealed record PdfUaFinding(string Condition, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Condition}: {Message}";
}
