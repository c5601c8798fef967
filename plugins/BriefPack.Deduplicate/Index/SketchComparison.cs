namespace BriefPack.Deduplicate;

/// <summary>What two sketches say about their texts.</summary>
/// <param name="Shared">Sampled runs that both texts have.</param>
/// <param name="First">Runs of the first text in the part of the hash values that both sample.</param>
/// <param name="Second">Runs of the second text in that part.</param>
/// <param name="SharedFacts">The share of numbers and names, of the text with fewer of them, that the other has too; 1 where there are too few to tell.</param>
internal readonly record struct SketchComparison(int Shared, int First, int Second, double SharedFacts)
{
    // The more wording two texts share, the fewer facts they need to share: differing ones are corrections or misread letters then. The most alike
    // template pairs of the dev articles share 0.74 of their wording; versions of one story with fewer common facts than asked for begin at 0.82.
    private const double Templates = 0.8;
    private const double NoTemplates = 0.95;

    // Two texts that have only widespread passages in common must resemble each other this much, in both directions: a text that is nothing but a notice stands
    // whole in every article that ends with it. At 0.6 chance estimates join hundreds of ten thousand stories of which 0.71 is one notice, at 0.7 two.
    private const double NearlyAll = 0.7;

    // A text of about twenty words or fewer (a notice, a headline) inside a text more than four times as long is no version of it.
    private const int LeastAlone = 120;
    private const double LeastOfLonger = 0.25;

    // Fewer shared runs than this are too few to estimate a share from (its standard deviation would exceed 0.2).
    private const int LeastShared = 6;

    /// <summary>The share of the first text that the second holds, 0 to 1.</summary>
    public double FirstHeld => First == 0 ? 0 : (double)Shared / First;

    /// <summary>The share of the second text that the first holds, 0 to 1.</summary>
    public double SecondHeld => Second == 0 ? 0 : (double)Shared / Second;

    /// <summary>The share of the text with the larger held share: containment (Broder 1997).</summary>
    public double Containment => Math.Max(FirstHeld, SecondHeld);

    /// <summary>The common share of both texts together (Jaccard).</summary>
    public double Resemblance => First + Second == Shared ? 0 : (double)Shared / (First + Second - Shared);

    /// <summary>Whether each text holds so much of the other that it does not matter whether what they share is specific to their story.</summary>
    public bool IsNearlyAll => Resemblance >= NearlyAll;

    /// <summary>Whether the two are versions of one story, if what they share is specific to it.</summary>
    /// <param name="options">The thresholds.</param>
    /// <param name="shorter">The runs of the shorter text.</param>
    public bool IsNearDuplicate(NearDuplicateOptions options, int shorter)
    {
        if (Shared < LeastShared || Containment < options.Threshold)
            return false;
        if (shorter < LeastAlone && Math.Min(FirstHeld, SecondHeld) < LeastOfLonger)
            return false;
        var leniency = Math.Clamp((Containment - Templates) / (NoTemplates - Templates), 0, 1);
        return SharedFacts >= options.SharedFacts * (1 - leniency);
    }
}
