namespace BriefPack.Summarize.Ranking;

/// <summary>What the concepts of a pool are worth, and by what each sentence is worth more or less than its concepts.</summary>
internal readonly record struct PoolValues(ConceptValues Concepts, double[] Factors);
