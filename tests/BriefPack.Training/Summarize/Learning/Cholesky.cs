namespace BriefPack.Training.Summarize.Learning;

/// <summary>Solves symmetric positive definite systems by Cholesky's factorisation.</summary>
internal static class Cholesky
{
    /// <summary>Solves <c>matrix · x = right</c>; only the lower triangle of the matrix is read.</summary>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        var size = right.Length;
        var lower = new double[size][];
        for (var i = 0; i < size; i++)
        {
            lower[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                for (var k = 0; k < j; k++)
                    sum -= lower[i][k] * lower[j][k];
                lower[i][j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-10)) : sum / lower[j][j];
            }
        }
        var solution = (double[])right.Clone();
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
                solution[i] -= lower[i][k] * solution[k];
            solution[i] /= lower[i][i];
        }
        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
                solution[i] -= lower[k][i] * solution[k];
            solution[i] /= lower[i][i];
        }
        return solution;
    }
}
