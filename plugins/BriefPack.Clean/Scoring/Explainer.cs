using System.Globalization;
using BriefPack.Clean.Features;

namespace BriefPack.Clean.Scoring;

/// <summary>Says for every block why it stays or goes, for <c>briefpack explain</c>.</summary>
internal static class Explainer
{
    /// <summary>The document with an explanation for each block that stays and a summary.</summary>
    public static Document Explain(Document document, BlockFeatures features, Verdict[] verdicts, string stage)
    {
        var items = (document.Get<Explanations>()?.Items ?? []).ToBuilder();
        var (kept, words, gone) = (0, 0, 0);
        var at = 0;
        for (var i = 0; i < verdicts.Length; i++)
        {
            var block = features.Profile.Blocks[i];
            if (!verdicts[i].Keep)
            {
                gone += block.Words;
                continue;
            }

            kept++;
            words += block.Words;
            items.Add(new Explanation(stage, new Span(at, block.Text.Length),
                string.Create(CultureInfo.InvariantCulture, $"stays: {1 - verdicts[i].Score:P0} sure that it is part of the article; the rules alone say {features.RuleAt(i):P0}")));
            at += block.Text.Length + 2;
        }

        items.Add(new Explanation(stage, null, string.Create(CultureInfo.InvariantCulture,
            $"{kept} of {verdicts.Length} blocks stay with {words} words; {gone} words were removed; judged as {(features.IsPage ? "a web page by its structure" : "scraped text by its lines")}")));
        return document.With(new Explanations(items.ToImmutable()));
    }
}
