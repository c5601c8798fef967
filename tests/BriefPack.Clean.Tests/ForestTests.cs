using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Tests;

public class ForestTests
{
    private const int Features = 400;

    [Theory]
    [InlineData("page.forest")]
    [InlineData("text.forest")]
    public void Eight_rows_at_once_get_what_each_gets_alone_to_the_bit(string model)
    {
        using var reader = new StreamReader(typeof(CleanStage).Assembly.GetManifestResourceStream(model).ShouldNotBeNull());
        var forest = GradientForest.Read(reader);
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var columns = new float[Features * ForestMasks.Rows];
            // Whole numbers and halves too: many thresholds are.
            for (var i = 0; i < columns.Length; i++)
                columns[i] = random.Next(3) switch { 0 => random.NextSingle(), 1 => random.Next(-2, 12) / 2f, _ => random.NextSingle() * 8 };
            var eight = new double[ForestMasks.Rows];
            forest.PredictEight(columns, eight);

            for (var row = 0; row < ForestMasks.Rows; row++)
                eight[row].ShouldBe(forest.Predict([.. Enumerable.Range(0, Features).Select(feature => columns[(feature * ForestMasks.Rows) + row])]));
        }
    }

    [Fact]
    public void A_tree_of_unequal_branches_ends_at_the_leaf_of_each_row()
    {
        using var reader = new StringReader("forest 1 0 0\n0:0.5:1 1 1:2:3 2 4\n");
        var forest = GradientForest.Read(reader);
        float[] first = [0.1f, 0.5f, 0.9f, 0.9f, 0.9f, float.PositiveInfinity, 0.2f, 0.6f];
        float[] second = [9, 9, 1, 2, 2.5f, 7, 0, -1];
        var eight = new double[ForestMasks.Rows];

        forest.PredictEight([.. first, .. second], eight);

        double[] leaves = [1, 1, 2, 2, 4, 4, 1, 2];
        for (var row = 0; row < eight.Length; row++)
            eight[row].ShouldBe(1 / (1 + Math.Exp(-(GradientForest.PriorOf(first, row) + leaves[row]))), 1e-12);
    }
}
