using System.IO.Compression;

namespace BriefPack.Quotes;

/// <summary>Finds the cues of a passage, and for each cue its source and its contents. Thread-safe.</summary>
internal sealed class AttributionTagger(ChainModel cueModel, ChainModel spanModel, float cueBias)
{
    // Added to the score of beginning a cue: the training articles miss more cues than they have too many.
    internal const float DefaultCueBias = 0.5f;

    /// <summary>Reads the models that the package embeds.</summary>
    internal static AttributionTagger Load()
    {
        using var stream = new BrotliStream(EmbeddedText.Open("attribution.model"), CompressionMode.Decompress);
        using var reader = new BinaryReader(stream);
        return new AttributionTagger(ChainModel.Read(reader), ChainModel.Read(reader), DefaultCueBias);
    }

    /// <summary>The attributions of a passage, by the place of their cues.</summary>
    internal List<PassageAttribution> Tag(Passage passage)
    {
        if (DashByline.Read(passage) is { } byline)
            return [byline];
        var features = new FeatureList();
        var found = Cues(passage, features, out var cues, out var probabilities);
        foreach (var attribution in found)
            AddSpans(passage, cues, attribution, features);
        if (Array.Exists(passage.Units, unit => unit.IsStretch))
        {
            AddMissed(passage, cues, probabilities, found, features);
            ToldInside.Add(passage, found);
        }
        return found;
    }

    // A quoted sentence has a cue nearly always, a quoted word or two often has none (measured on the training articles).
    private const float LongRescue = 0.03f;
    // A comma inside the closing mark announces a cue behind it, however rare its verb.
    private const float CommaRescue = 0.003f;
    private const float SourcelessRescue = 0.25f;
    private const float ShortRescue = 0.25f;

    /// <summary>Looks again for the cue of quoted words that no attribution took: the most likely place in their sentence, if its spans reach them.</summary>
    private void AddMissed(Passage passage, byte[] cues, float[] probabilities, List<PassageAttribution> found, FeatureList features)
    {
        // Until a cue is added the same candidate has the same spans for every stretch of its sentence.
        var tried = new Dictionary<int, PassageAttribution>();
        for (var place = 0; place < passage.Units.Length; place++)
        {
            var unit = passage.Units[place];
            if (!unit.IsStretch || found.Exists(attribution => attribution.Covers(place)))
                continue;
            var least = (unit.Form & StretchForm.Short) != 0 ? ShortRescue : (unit.Form & StretchForm.Comma) != 0 ? CommaRescue : LongRescue;
            var rescued = Candidates(passage, cues, probabilities, AnnouncedIn(passage, place), EndsBehind(passage, place), least)
                .Select(candidate => tried.TryGetValue(candidate, out var known) ? known : tried[candidate] = Rescue(passage, cues, probabilities, candidate, features))
                .Where(attribution => attribution.Covers(place) && (attribution.Sources.Count > 0 || attribution.Confidence >= SourcelessRescue))
                .MaxBy(attribution => attribution.Confidence * (attribution.Sources.Count == 0 ? 0.2f : attribution.Sources[0].Confidence));
            rescued ??= AfterColon(passage, place) ?? InTheWordsOf.Read(passage, place);
            if (rescued is null)
                continue;
            cues.AsSpan(rescued.CueFrom, rescued.CueTo - rescued.CueFrom).Fill((byte)Math.Min(250, found.Count + 1));
            found.Add(rescued);
            tried.Clear();
        }
    }

    // More candidates cost time and won nothing on the training articles.
    private const int MostCandidates = 3;

    // How often a quoted sentence behind a colon belongs to the subject before it, at the least.
    private const float ColonConfidence = 0.5f;

    /// <summary>"He tweeted on Monday: “…”": a quoted sentence behind a colon is introduced by it, whatever the verb.</summary>
    private static PassageAttribution? AfterColon(Passage passage, int place)
    {
        if (place == 0 || passage.Units[place - 1].Word != Passage.ColonWord || (passage.Units[place].Form & StretchForm.Short) != 0)
            return null;
        var attribution = new PassageAttribution(place - 1, place, ColonConfidence);
        attribution.Contents.Add(new UnitRange(place, place + 1, ColonConfidence));
        return attribution;
    }

    /// <summary>The sentence of a stretch, or the one before where a colon announces it.</summary>
    private static int AnnouncedIn(Passage passage, int place) =>
        place > 0 && passage.Units[place - 1].Word == Passage.ColonWord ? passage.Units[place - 1].Sentence : passage.Units[place].Sentence;

    /// <summary>The sentence in which the cue of a stretch can stand behind it: “Who paid?” Lowell asked.</summary>
    private static int EndsBehind(Passage passage, int place) =>
        (passage.Units[place].Form & StretchForm.Stop) != 0 && place + 1 < passage.Units.Length && !passage.Units[place + 1].IsStretch
            ? passage.Units[place + 1].Sentence
            : passage.Units[place].Sentence;

    private static IEnumerable<int> Candidates(Passage passage, byte[] cues, float[] probabilities, int sentence, int behind, float least) =>
        Enumerable.Range(0, passage.Units.Length)
            .Where(place => cues[place] == 0 && (passage.Units[place].Sentence == sentence || passage.Units[place].Sentence == behind) && Begins(probabilities, place) >= least)
            .OrderByDescending(place => Begins(probabilities, place))
            .Take(MostCandidates)
            .ToList();

    private PassageAttribution Rescue(Passage passage, byte[] cues, float[] probabilities, int from, FeatureList features)
    {
        var to = from + 1;
        while (to < passage.Units.Length && cues[to] == 0 && probabilities[(to * CueFeatures.Labels) + 2] > Begins(probabilities, from) / 2)
            to++;
        var attribution = new PassageAttribution(from, to, Begins(probabilities, from));
        AddSpans(passage, cues, attribution, features);
        return attribution;
    }

    private static float Begins(float[] probabilities, int place) => probabilities[(place * CueFeatures.Labels) + 1];

    private List<PassageAttribution> Cues(Passage passage, FeatureList features, out byte[] cues, out float[] probabilities)
    {
        var places = passage.Units.Length;
        var scores = new float[places * CueFeatures.Labels];
        for (var place = 0; place < places; place++)
        {
            var row = scores.AsSpan(place * CueFeatures.Labels, CueFeatures.Labels);
            if (passage.Units[place].IsStretch)
            {
                row[1] = row[2] = -100;
                continue;
            }
            CueFeatures.Collect(passage, place, features);
            cueModel.Score(features, row);
            row[1] += cueBias;
            if (AskedForNoName.Stands(passage, place))
                row[1] = row[2] = -100;
        }
        var labels = new byte[places];
        cueModel.Decode(scores, labels);
        probabilities = new float[scores.Length];
        cueModel.Marginals(scores, probabilities);
        cues = new byte[places];
        var found = new List<PassageAttribution>();
        for (var place = 0; place < places;)
        {
            if (labels[place] == 0)
            {
                place++;
                continue;
            }
            var from = place++;
            while (place < places && labels[place] == 2)
                place++;
            cues.AsSpan(from, place - from).Fill((byte)Math.Min(250, found.Count + 1));
            found.Add(new PassageAttribution(from, place, 1 - probabilities[from * CueFeatures.Labels]));
        }
        return found;
    }

    private void AddSpans(Passage passage, byte[] cues, PassageAttribution attribution, FeatureList features)
    {
        var (from, to) = Window(passage, attribution.CueFrom, attribution.CueTo);
        var reader = new SpanFeatures(passage, cues, attribution.CueFrom, attribution.CueTo);
        var scores = new float[(to - from) * SpanFeatures.Labels];
        for (var place = from; place < to; place++)
        {
            var row = scores.AsSpan((place - from) * SpanFeatures.Labels, SpanFeatures.Labels);
            if (place >= attribution.CueFrom && place < attribution.CueTo)
            {
                row[1..].Fill(-100);
                continue;
            }
            reader.Collect(place, features);
            spanModel.Score(features, row);
        }
        var labels = new byte[to - from];
        spanModel.Decode(scores, labels);
        var probabilities = new float[scores.Length];
        spanModel.Marginals(scores, probabilities);
        var likelihoods = new float[labels.Length];
        for (var i = 0; i < likelihoods.Length; i++)
            likelihoods[i] = Probability(probabilities, i, 4);
        attribution.Weigh(from, likelihoods);
        for (var i = 0; i < labels.Length;)
        {
            var label = labels[i];
            var start = i++;
            if (label == 0)
                continue;
            var later = label is 1 or 2 ? 2 : 4;
            var sum = Probability(probabilities, start, later);
            while (i < labels.Length && labels[i] == later)
                sum += Probability(probabilities, i++, later);
            (later == 2 ? attribution.Sources : attribution.Contents).Add(new UnitRange(from + start, from + i, sum / (i - start)));
        }
    }

    private static float Probability(float[] probabilities, int place, int later) =>
        probabilities[(place * SpanFeatures.Labels) + later - 1] + probabilities[(place * SpanFeatures.Labels) + later];

    // No source or content of the training articles lies farther from its cue than this in 99.8 % of the attributions.
    private const int Reach = 90;

    /// <summary>The units that can belong to a cue: those of its sentence and of its neighbours.</summary>
    internal static (int From, int To) Window(Passage passage, int cueFrom, int cueTo)
    {
        var from = cueFrom;
        while (from > 0 && cueFrom - from < Reach && passage.Units[cueFrom].Sentence - passage.Units[from - 1].Sentence <= 1)
            from--;
        var to = cueTo;
        while (to < passage.Units.Length && to - cueTo < Reach && passage.Units[to].Sentence - passage.Units[cueTo - 1].Sentence <= 2)
            to++;
        return (from, to);
    }
}
