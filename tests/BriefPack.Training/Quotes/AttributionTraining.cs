using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>Trains the models of the attribution tagger.</summary>
internal static class AttributionTraining
{
    internal static ChainModel Cues(IEnumerable<TrainingArticle> articles, int epochs, int minimumCount, float dropout, int keep, int runs = 1)
    {
        var trainer = new ChainTrainer(CueFeatures.Labels);
        var features = new FeatureList();
        foreach (var article in articles)
            foreach (var passage in article.Passages)
            {
                var labels = GoldLabels.CueLabels(passage, GoldLabels.Cues(passage, article.Gold));
                trainer.Begin();
                for (var place = 0; place < labels.Length; place++)
                {
                    CueFeatures.Collect(passage, place, features);
                    trainer.AddPlace(features.Items, labels[place]);
                }
                trainer.End();
            }
        return trainer.Train(epochs, minimumCount, dropout, keep, runs);
    }

    internal static ChainModel Spans(IEnumerable<TrainingArticle> articles, int epochs, int minimumCount, float dropout, int keep, int runs = 1)
    {
        var trainer = new ChainTrainer(SpanFeatures.Labels);
        var features = new FeatureList();
        foreach (var article in articles)
            foreach (var passage in article.Passages)
            {
                var cues = GoldLabels.Cues(passage, article.Gold);
                var numbers = GoldLabels.CueNumbers(passage, cues);
                foreach (var (cueFrom, cueTo, gold) in cues)
                {
                    var labels = GoldLabels.SpanLabels(passage, gold, cueFrom, cueTo);
                    var reader = new SpanFeatures(passage, numbers, cueFrom, cueTo);
                    var (from, to) = AttributionTagger.Window(passage, cueFrom, cueTo);
                    trainer.Begin();
                    for (var place = from; place < to; place++)
                    {
                        reader.Collect(place, features);
                        trainer.AddPlace(features.Items, labels[place]);
                    }
                    trainer.End();
                }
            }
        return trainer.Train(epochs, minimumCount, dropout, keep, runs);
    }
}
