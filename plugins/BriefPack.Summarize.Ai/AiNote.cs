using System.Globalization;

namespace BriefPack.Summarize.Ai;

/// <summary>Says under every abstractive summary where it comes from.</summary>
internal static class AiNote
{
    public static string Of(AiSummary summary)
    {
        var by = summary.Model is { } model ? $"Written by the language model {model}" : "Written by a language model";
        var struck = summary.Struck.Length switch
        {
            0 => "",
            1 => " One sentence was struck because it did not pass.",
            var count => string.Create(CultureInfo.InvariantCulture, $" {count} sentences were struck because they did not pass."),
        };
        return by + ", not taken word for word from the articles; its names, numbers and quotations were looked up in them." + struck;
    }
}
