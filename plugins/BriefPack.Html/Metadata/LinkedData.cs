using System.Text.Json;

namespace BriefPack.Html.Metadata;

/// <summary>What the JSON-LD of a page says about its article (schema.org: Article and its kinds).</summary>
internal sealed class LinkedData
{
    private const int MostNodes = 5_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private bool isArticle;

    /// <summary>The headline.</summary>
    public string? Headline { get; private set; }

    /// <summary>The names of the authors.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>The name of the publisher.</summary>
    public string? Publisher { get; private set; }

    /// <summary>When it was published, as written.</summary>
    public string? Published { get; private set; }

    /// <summary>Its language.</summary>
    public string? Language { get; private set; }

    /// <summary>Its address.</summary>
    public string? Url { get; private set; }

    /// <summary>Reads the scripts; what is no JSON is left out, as browsers and search engines do.</summary>
    public static LinkedData Read(IReadOnlyList<string> scripts)
    {
        var result = new LinkedData();
        foreach (var script in scripts)
            if (TryParse(script, out var parsed))
                using (parsed)
                    result.Visit(parsed.RootElement);
        return result;
    }

    private static bool TryParse(string script, out JsonDocument document)
    {
        // Raw line breaks inside strings are the commonest error; white space means nothing elsewhere, so blanks do for all of them.
        var json = script.AsSpan().Trim().ContainsAnyInRange('\0', '\u001F') ? string.Create(script.Length, script, static (room, source) =>
        {
            for (var i = 0; i < room.Length; i++)
                room[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }).Trim() : script.Trim();
        if (json.StartsWith("<![CDATA[", StringComparison.Ordinal))
            json = json[9..];
        if (json.EndsWith("]]>", StringComparison.Ordinal))
            json = json[..^3];
        try
        {
            document = JsonDocument.Parse(json.TrimEnd(';', ' '), Lenient);
            return true;
        }
        catch (JsonException)
        {
            document = null!;
            return false;
        }
    }

    private void Visit(JsonElement root)
    {
        var queue = new Queue<JsonElement>();
        queue.Enqueue(root);
        for (var seen = 0; seen < MostNodes && queue.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray())
                    queue.Enqueue(item);
                continue;
            }

            if (node.ValueKind != JsonValueKind.Object)
                continue;
            Take(node);
            if (node.TryGetProperty("@graph", out var graph))
                queue.Enqueue(graph);
            if (node.TryGetProperty("mainEntity", out var main))
                queue.Enqueue(main);
        }
    }

    private void Take(JsonElement node)
    {
        var article = IsArticle(node);
        if (isArticle || (!article && !HasType(node, "WebPage")))
            return;
        if (article)
        {
            // What a description of the bare page said gives way to the article's own.
            isArticle = true;
            Authors.Clear();
            Published = null;
        }

        Headline = article ? Text(node, "headline") ?? Text(node, "name") : Headline;
        if (node.TryGetProperty("author", out var author) || node.TryGetProperty("creator", out author))
            AddNames(author);
        Publisher ??= article && node.TryGetProperty("publisher", out var publisher) ? NameOf(publisher) : null;
        Published ??= Text(node, "datePublished") ?? Text(node, "dateCreated");
        Language ??= Text(node, "inLanguage");
        Url ??= Text(node, "url") ?? (node.TryGetProperty("mainEntityOfPage", out var page) ? page.ValueKind == JsonValueKind.String ? page.GetString() : Text(page, "@id") : null);
    }

    private void AddNames(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray())
                AddNames(item);
        else if (NameOf(value) is { Length: > 0 } name && !Authors.Contains(name))
            Authors.Add(name);
    }

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name"),
        JsonValueKind.Array when value.GetArrayLength() > 0 => NameOf(value[0]),
        _ => null,
    };

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
            return false;
        if (type.ValueKind == JsonValueKind.Array)
            return type.EnumerateArray().Any(item => IsArticleType(item));
        return IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) => type.ValueKind == JsonValueKind.String
        && type.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report" or "Review" or "Recipe" or "Blog");

    private static bool HasType(JsonElement node, string name) => node.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.String ? type.GetString() == name : type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && item.GetString() == name));

    private static string? Text(JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
    }
}
