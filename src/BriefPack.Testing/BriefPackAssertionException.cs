namespace BriefPack.Testing;

/// <summary>An assertion of this package does not hold. Every test framework reports it as a failed test.</summary>
/// <param name="message">What was expected and what was found.</param>
public sealed class BriefPackAssertionException(string message) : Exception(message);
