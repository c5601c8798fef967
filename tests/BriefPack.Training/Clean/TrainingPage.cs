using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;

namespace BriefPack.Training.Clean;

/// <summary>A page with its blocks, their features and what they are.</summary>
internal sealed class TrainingPage
{
    public TrainingPage(GoldPage gold, List<TextBlock> blocks, PageStructure? page, string? title)
    {
        Gold = gold;
        GoldWords = ShingleScore.Words(gold.Article);
        Blocks = blocks;
        BlockWords = [.. blocks.Select(block => ShingleScore.Words(block.Text))];
        Labels = BlockLabels.Of(BlockWords, GoldWords);
        Features = new BlockFeatures(blocks, page, title);
        var names = new List<string>();
        Rows = Features.Measure(names);
        Prior = (short)names.IndexOf("guess");
        FeatureNames = names;
        Weights = [.. blocks.Select(block => (float)WeightOf(block))];
    }

    public GoldPage Gold { get; }

    public string[] GoldWords { get; }

    public List<TextBlock> Blocks { get; }

    public string[][] BlockWords { get; }

    public float[] Labels { get; }

    public float[] Weights { get; }

    public BlockFeatures Features { get; }

    public float[][] Rows { get; }

    /// <summary>The feature that holds the first guess.</summary>
    public short Prior { get; }

    public IReadOnlyList<string> FeatureNames { get; }

    /// <summary>Which form of the page this is: html, text or clip.</summary>
    public string Variant { get; init; } = "html";

    /// <summary>Reads scraped text.</summary>
    public static TrainingPage FromText(GoldPage gold, string text, string variant) =>
        new(gold, LineReader.Read(LineWrap.Undo(text, CueLexicon.Default), CueLexicon.Default), null, null) { Variant = variant };

    /// <summary>Takes a web page.</summary>
    public static TrainingPage FromPage(GoldPage gold, Document document)
    {
        var structure = document.Get<PageStructure>() ?? throw new InvalidOperationException("The page was read without its structure.");
        return new TrainingPage(gold, PageReader.Read(document.Text, structure, CueLexicon.Default), structure, document.Title);
    }

    /// <summary>What the page scores when the blocks from a threshold on are taken.</summary>
    public (double Precision, double Recall, bool HasOutput) Score(double[] keep, double threshold)
    {
        var words = new List<string>();
        for (var i = 0; i < keep.Length; i++)
            if (keep[i] >= threshold)
                words.AddRange(BlockWords[i]);
        return ShingleScore.Page(GoldWords, [.. words]);
    }

    // A block weighs in the measure by its share of the article; tempered, so that a few long pages do not decide alone.
    private double WeightOf(TextBlock block) => Math.Pow((block.Words + 1.0) / (GoldWords.Length + 100), 0.7) * 60;
}
