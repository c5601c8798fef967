namespace BriefPack.Summarize.Ranking;

/// <summary>
/// What is known of the task before any sentence is read, held to the ranges that the dev items span, so that a pack of a thousand articles stays
/// inside them.
/// </summary>
internal static class PlanFeatures
{
    /// <summary>The length of the articles.</summary>
    public static double Length(SentencePool pool) => Math.Clamp(Math.Log(Math.Max(20, pool.Words) / 500.0), -2, 3);

    /// <summary>The length of the summary.</summary>
    public static double Budget(int plannedWords) => Math.Clamp(Math.Log(plannedWords / 60.0), -1.5, 1.5);

    /// <summary>The share of the articles' words that the summary is to have.</summary>
    public static double Share(SentencePool pool, int plannedWords) => Math.Clamp(Math.Log(plannedWords / (double)Math.Max(20, pool.Words)) + 2, -3, 2);
}
