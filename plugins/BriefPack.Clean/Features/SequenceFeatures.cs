namespace BriefPack.Clean.Features;

/// <summary>What the untrained first guess about all blocks tells about one of them: it carries evidence along the sequence and through the tree.</summary>
internal static class SequenceFeatures
{
    private static readonly string[] NeighbourNames = ["guess -3", "guess -2", "guess -1", "guess +1", "guess +2", "guess +3"];

    /// <summary>Adds them.</summary>
    public static void Write(ref FeatureWriter row, Guess guess, PageProfile profile, PageOutline? outline, int i)
    {
        var blocks = profile.Blocks;
        var count = blocks.Count;
        var words = blocks[i].Words;
        row.Add("guess", guess.Keep[i]);
        for (var k = 0; k < 6; k++)
        {
            var at = i + (k < 3 ? k - 3 : k - 2);
            row.Add(NeighbourNames[k], at >= 0 && at < count ? guess.Keep[at] : -0.2);
        }

        WriteWindow(ref row, "guess within 3", guess, i, 3);
        WriteWindow(ref row, "guess within 8", guess, i, 8);
        WriteSide(ref row, "guess before 5", guess, i - 5, i);
        WriteSide(ref row, "guess after 5", guess, i + 1, i + 6);
        var all = Math.Max(1, guess.MassBefore[count]);
        row.Add("article before", guess.MassBefore[i] / all);
        row.Add("article after", (all - guess.MassBefore[i + 1]) / all);
        row.Add("in densest run", i >= guess.RunFirst && i <= guess.RunLast);
        row.Add("from densest run", i < guess.RunFirst ? -Math.Log(1 + guess.RunFirst - i) : i > guess.RunLast ? Math.Log(1 + i - guess.RunLast) : 0);
        row.Add("article topic", guess.TopicOverlap(profile, i));
        row.Add("article names", guess.NameOverlap(profile, i));
        row.Add("article length likeness", words == 0 ? -1 : Math.Log(words / guess.MeanWords));
        row.Add("to accepted before", Logs.Of(guess.ToAccepted(i, -1)));
        row.Add("to accepted after", Logs.Of(guess.ToAccepted(i, 1)));
        if (outline is null)
            return;
        var element = outline.Page.Blocks[i].Element;
        var container = outline.ContainerOf(element);
        var upper = outline.ContainerOf(container);
        row.Add("container guess", guess.Without(guess.ElementMass[container], guess.ElementWords[container], i));
        row.Add("upper container guess", guess.Without(guess.ElementMass[upper], guess.ElementWords[upper], i));
        row.Add("container article share", (guess.ElementMass[container] - (guess.Keep[i] * words)) / all);
        row.Add("upper container article share", (guess.ElementMass[upper] - (guess.Keep[i] * words)) / all);
        row.Add("element article share", (guess.ElementMass[element] - (guess.Keep[i] * words)) / all);
        var alike = guess.Alike[outline.Kind[element]];
        row.Add("alike guess", guess.Without(alike.Mass, alike.Words, i));
        row.Add("alike article share", (alike.Mass - (guess.Keep[i] * words)) / all);
        var siblings = guess.Siblings[outline.SiblingGroup[i]];
        row.Add("siblings guess", guess.Without(siblings.Mass, siblings.Words, i));
        row.Add("siblings article share", (siblings.Mass - (guess.Keep[i] * words)) / all);
    }

    private static void WriteWindow(ref FeatureWriter row, string name, Guess guess, int i, int reach) =>
        row.Add(name, guess.Mean(i - reach, i + reach + 1));

    private static void WriteSide(ref FeatureWriter row, string name, Guess guess, int from, int to) => row.Add(name, guess.Mean(from, to));
}
