namespace BriefPack.Html.Structure;

/// <summary>What a page says about itself outside its visible text.</summary>
internal sealed class PageHead
{
    /// <summary>The text of its title tag.</summary>
    public string? Title { get; set; }

    /// <summary>The language of its root element.</summary>
    public string? Language { get; set; }

    /// <summary>The address that it names as its own.</summary>
    public string? Canonical { get; set; }

    /// <summary>The name or property of each meta tag in lower case, with its content, in the order of the page.</summary>
    public List<(string Name, string Value)> Meta { get; } = [];

    /// <summary>The item properties of the body with their values, in the order of the page.</summary>
    public List<(string Name, string Value)> Properties { get; } = [];

    /// <summary>The first value of a meta tag.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            foreach (var (key, value) in Meta)
                if (key == name)
                    return value;
        return null;
    }
}
