using System.Text.Json;
using BriefPack.Tests.Shared;
using BriefPack.Training.TextModels;

namespace BriefPack.Text.Tests;

public class QualityTests
{
    [SharedDataFact]
    public void Quality_on_the_dev_articles_stays_above_its_floors()
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")));
        var agreement = new SilverAgreement();
        var names = new NameScore();
        int tags = 0, same = 0;
        foreach (var article in SilverArticle.Load(SharedData.PathOf("bench", "quotes"), "dev"))
        {
            var gold = SilverText.Of(article);
            agreement.Add(article, gold.Text);
            names.Add(gold, NameScore.LabelsOf(gold.Text));
            tags += gold.Tags.Length;
            for (var i = 0; i < gold.Tags.Length; i++)
                same += gold.Text.Tags[i] == gold.Tags[i] ? 1 : 0;
        }

        agreement.TokenF1.ShouldBeGreaterThanOrEqualTo(Floor("tokenF1"));
        agreement.EndF1.ShouldBeGreaterThanOrEqualTo(Floor("sentenceEndF1"));
        (100.0 * same / tags).ShouldBeGreaterThanOrEqualTo(Floor("posAccuracy"));
        names.F1.ShouldBeGreaterThanOrEqualTo(Floor("nameF1"));

        double Floor(string name) => floors.RootElement.GetProperty(name).GetDouble();
    }
}
