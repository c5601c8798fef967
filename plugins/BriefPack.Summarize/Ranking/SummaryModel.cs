using System.Globalization;

namespace BriefPack.Summarize.Ranking;

/// <summary>The two models that value a pool, as they ship. Immutable and thread-safe.</summary>
/// <param name="Concepts">What terms and pairs are worth.</param>
/// <param name="Sentences">By what a sentence is worth more or less than its concepts.</param>
internal sealed record SummaryModel(ConceptModel Concepts, SentenceModel Sentences)
{
    private const string Terms = "[terms]", Pairs = "[pairs]", SentenceWeights = "[sentences]";

    /// <summary>The file that the models are embedded as.</summary>
    public const string FileName = "summary-model.txt";

    /// <summary>The models that ship with the package.</summary>
    public static SummaryModel Default { get; } = Read(Resource.Lines(FileName));

    /// <summary>Reads models.</summary>
    public static SummaryModel Read(IEnumerable<string> lines)
    {
        var sections = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        List<double>? weights = null;
        foreach (var line in lines)
            if (line[0] == '[')
                sections[line] = weights = [];
            else
                weights!.Add(double.Parse(line, CultureInfo.InvariantCulture));
        return new(new([.. sections[Terms]], [.. sections[Pairs]]), new([.. sections[SentenceWeights]]));
    }

    /// <summary>Writes the models, for the trainer.</summary>
    public IEnumerable<string> Lines() =>
        [Terms, .. Concepts.TermWeights.Select(Format), Pairs, .. Concepts.PairWeights.Select(Format), SentenceWeights, .. Sentences.Weights.Select(Format)];

    // Six digits: more changed no choice on the dev items.
    private static string Format(double weight) => weight.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>What the sentences of a pool are worth for a summary of a length.</summary>
    public PoolValues Value(SentencePool pool, int plannedWords)
    {
        var concepts = Concepts.Value(pool, plannedWords);
        return new(concepts, Sentences.Factors(pool, concepts, plannedWords));
    }
}
