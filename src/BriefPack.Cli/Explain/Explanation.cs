using System.Globalization;

namespace BriefPack.Cli;

/// <summary>Prints a document with what went and why, in the order of the text.</summary>
internal static class Explanation
{
    public static void Write(Document document, TextWriter output)
    {
        Facts(document, output);
        Body(document, output);
        Summary(document, output);
        Quotes(document, output);
        foreach (var warning in document.Get<Warnings>()?.Items ?? [])
            output.WriteLine($"warning ({warning.Stage}): {warning.Message}");
        if (document.Get<Explanations>() is not { } explanations)
            return;
        output.WriteLine("Why");
        foreach (var explanation in explanations.Items)
        {
            var subject = explanation.Subject is { } span ? $" \"{Shorten(span.Of(document.Text))}\"" : "";
            output.WriteLine($"  {explanation.Stage}{subject}");
            foreach (var line in explanation.Text.Split('\n'))
                output.WriteLine($"      {line}");
        }
    }

    private static void Facts(Document document, TextWriter output)
    {
        output.WriteLine(document.Source.Path);
        Fact("title", document.Title);
        Fact("authors", string.Join(", ", document.Authors));
        Fact("publisher", document.Publisher);
        Fact("places", string.Join(", ", document.Places));
        Fact("published", document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Fact("language", document.Language);
        Fact("url", document.Url);
        output.WriteLine();

        void Fact(string name, string? value) => output.WriteLine($"  {name,-10} {(string.IsNullOrEmpty(value) ? "-" : value)}");
    }

    private static void Body(Document document, TextWriter output)
    {
        output.WriteLine("Text, with what was removed where it stood (- reason, score)");
        var removed = (document.Get<RemovedText>()?.Items ?? []).ToLookup(item => item.Position ?? document.Text.Length);
        var start = 0;
        foreach (var paragraph in document.Text.Split("\n\n"))
        {
            for (var at = start; at < start + paragraph.Length + 2 && at < document.Text.Length; at++)
                Removed(removed[at], output);
            output.WriteLine($"  {paragraph.Replace("\n", "\n  ", StringComparison.Ordinal)}");
            start += paragraph.Length + 2;
        }
        Removed(removed[document.Text.Length], output);
        output.WriteLine();
    }

    private static void Removed(IEnumerable<RemovedPassage> items, TextWriter output)
    {
        foreach (var item in items)
        {
            var score = item.Score is { } value ? string.Create(CultureInfo.InvariantCulture, $", {value:0.00}") : "";
            output.WriteLine($"- {item.Reason}{score}: {Shorten(item.Text)}");
        }
    }

    private static void Summary(Document document, TextWriter output)
    {
        if (document.Get<DocumentSummary>() is not { Sentences.IsEmpty: false } summary)
            return;
        output.WriteLine("Summary");
        foreach (var sentence in summary.Sentences)
            output.WriteLine($"  {sentence.Start,6}  {sentence.Of(document.Text)}");
        output.WriteLine();
    }

    private static void Quotes(Document document, TextWriter output)
    {
        if (document.Get<Quotations>() is not { Items.IsEmpty: false } quotations)
            return;
        output.WriteLine("Quotations (confidence, kind, speaker, role; cue)");
        foreach (var item in quotations.Items)
        {
            output.WriteLine($"  {item.Content.Of(document.Text)}");
            var role = item.Role is null ? "" : $", {item.Role}";
            var cue = item.Cue is { } span ? $"; cue '{span.Of(document.Text)}'" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      {item.Confidence:0.00} {item.Kind.ToString().ToLowerInvariant()}: {item.Speaker ?? "unattributed"}{role}{cue}"));
        }
        output.WriteLine();
    }

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= 100 ? line : line[..99] + "…";
    }
}
