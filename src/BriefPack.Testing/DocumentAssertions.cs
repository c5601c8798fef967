using System.Collections;
using System.Globalization;
using System.Reflection;

namespace BriefPack.Testing;

/// <summary>What holds for every document that a stage returns.</summary>
public static class DocumentAssertions
{
    /// <summary>Checks that every span in every annotation lies inside the text and cuts no character in two.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The same document.</returns>
    /// <exception cref="BriefPackAssertionException">A span does not; the message names the annotation and the property.</exception>
    public static Document ShouldHaveResolvingSpans(this Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        // Passages that were removed are no longer in the text: their positions are places, not spans of it.
        foreach (var annotation in document.Annotations)
            Walk(annotation, annotation.GetType().Name, document.Text, 0);
        return document;
    }

    /// <summary>Checks that a stage invented no text: every word of the result stood in the original, no more often than there.</summary>
    /// <param name="result">What the stage returned.</param>
    /// <param name="original">What it was given.</param>
    /// <returns>The result.</returns>
    /// <exception cref="BriefPackAssertionException">A word is new; the message names it.</exception>
    public static Document ShouldInventNoText(this Document result, Document original)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(original);
        var there = Words(original.Text);
        foreach (var (word, count) in Words(result.Text))
            if (there.GetValueOrDefault(word) < count)
                throw new BriefPackAssertionException(string.Create(CultureInfo.InvariantCulture,
                    $"The stage invented text: \"{word}\" stands {count} times in the result and {there.GetValueOrDefault(word)} times in the original."));
        return result;
    }

    /// <summary>Checks that nothing disappeared without a trace: every word of the original is in the result's text, in its title, byline or other metadata, or recorded as removed.</summary>
    /// <param name="result">What the stage returned.</param>
    /// <param name="original">What it was given.</param>
    /// <returns>The result.</returns>
    /// <exception cref="BriefPackAssertionException">A word is gone; the message names it.</exception>
    public static Document ShouldLoseNoText(this Document result, Document original)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(original);
        IEnumerable<string?> kept = [result.Text, result.Title, result.Publisher, result.Language, result.Url, .. result.Authors, .. result.Places,
            .. result.Get<RemovedText>()?.Items.Select(item => item.Text) ?? []];
        var there = Words(string.Join('\n', kept));
        foreach (var (word, count) in Words(original.Text))
            if (there.GetValueOrDefault(word) < count)
                throw new BriefPackAssertionException(string.Create(CultureInfo.InvariantCulture,
                    $"Text disappeared: \"{word}\" stands {count} times in the original and {there.GetValueOrDefault(word)} times in the result and in what it recorded as removed."));
        return result;
    }

    private static Dictionary<string, int> Words(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            words[word] = words.GetValueOrDefault(word) + 1;
        return words;
    }

    private static void Walk(object? value, string place, string text, int depth)
    {
        // Annotations are trees of records; what is deeper than this is a cycle.
        if (value is null or string || depth > 16)
            return;
        if (value is Span span)
        {
            Check(span, place, text);
            return;
        }
        if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
                Walk(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index++}]"), text, depth + 1);
            return;
        }
        // Only records of plugins and contracts hold spans; the inside of the framework's own types does not concern anybody.
        if (value.GetType().Namespace is null or "System" || value.GetType().Namespace!.StartsWith("System.", StringComparison.Ordinal))
            return;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
                Walk(property.GetValue(value), $"{place}.{property.Name}", text, depth + 1);
    }

    private static void Check(Span span, string place, string text)
    {
        if (!span.IsInside(text.Length))
            throw new BriefPackAssertionException($"{place} is {span}, outside the text of {text.Length.ToString(CultureInfo.InvariantCulture)} UTF-16 code units.");
        if (CutsPair(text, span.Start) || CutsPair(text, span.End))
            throw new BriefPackAssertionException($"{place} is {span} and cuts a character in two.");
    }

    private static bool CutsPair(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
