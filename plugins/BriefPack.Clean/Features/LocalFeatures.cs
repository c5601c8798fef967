using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Metadata;

namespace BriefPack.Clean.Features;

/// <summary>What a block tells by itself.</summary>
internal static class LocalFeatures
{
    private static readonly CueCategory[] Categories = Enum.GetValues<CueCategory>();
    private static readonly string[] CoverNames = [.. Categories.Select(category => $"cue {category}")];
    private static readonly string[] StartNames = [.. Categories.Select(category => $"cue at start {category}")];

    /// <summary>Adds them.</summary>
    public static void Write(ref FeatureWriter row, TextBlock block, in LineMeasures measures)
    {
        row.Add("words", Logs.Of(block.Words));
        row.Add("sentences", Logs.Of(block.Sentences));
        row.Add("words per sentence", Math.Log(1 + (double)block.Words / Math.Max(1, block.Sentences)));
        row.Add("ends sentence", block.EndsSentence);
        row.Add("average word", measures.AverageWord);
        row.Add("upper share", measures.UpperShare);
        row.Add("capitalised share", measures.CapitalisedShare);
        row.Add("digit share", measures.DigitShare);
        row.Add("comma rate", measures.CommaRate);
        row.Add("mark share", measures.MarkShare);
        row.Add("separator share", measures.SeparatorShare);
        row.Add("quotes", measures.Quotes);
        row.Add("has address", measures.HasAddress);
        row.Add("has handle", measures.HasHandle);
        row.Add("bullet", measures.StartsWithBullet);
        row.Add("starts lower", measures.StartsLower);
        row.Add("starts with digit", measures.StartsWithDigit);
        row.Add("ends with colon", measures.EndsWithColon);
        row.Add("ends open", measures.EndsOpen);
        row.Add("ends with letter", measures.EndsWithLetter);
        row.Add("has bracket", measures.HasBracket);
        row.Add("has parenthesis", measures.HasParenthesis);
        row.Add("ends with parenthesis", measures.EndsWithParenthesis);
        row.Add("has colon", measures.HasColon);
        row.Add("has year", measures.HasYear);
        row.Add("biography", block.Biography is not null);
        row.Add("names only", block.Words is >= 2 and <= 5 && PersonNames.IsName(block.Text, single: false));
        WriteCues(ref row, block);
    }

    private static void WriteCues(ref FeatureWriter row, TextBlock block)
    {
        Span<int> best = stackalloc int[Categories.Length];
        Span<bool> start = stackalloc bool[Categories.Length];
        var (any, anyStart) = (0, 0);
        foreach (var cue in block.Cues)
        {
            var category = (int)cue.Category;
            best[category] = Math.Max(best[category], cue.Words);
            any = Math.Max(any, cue.Words);
            if (cue.AtStart)
            {
                start[category] = true;
                anyStart = Math.Max(anyStart, cue.Words);
            }
        }

        var words = Math.Max(1, block.Words);
        row.Add("any cue", (double)any / words);
        row.Add("any cue at start", (double)anyStart / words);
        row.Add("cues", Math.Min(block.Cues.Length, 6));
        for (var i = 0; i < Categories.Length; i++)
        {
            row.Add(CoverNames[i], best[i] == 0 ? 0 : 0.1 + (double)best[i] / words);
            row.Add(StartNames[i], start[i]);
        }
    }
}
