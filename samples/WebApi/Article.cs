using BriefPack;

namespace WebApi;

/// <summary>An article as clients post it.</summary>
/// <param name="Name">A name with an extension that a reader reads, such as harbour.txt.</param>
/// <param name="Text">The text.</param>
public sealed record Article(string Name, string Text)
{
    public Source ToSource() => new MemorySource(Name, Text);
}
