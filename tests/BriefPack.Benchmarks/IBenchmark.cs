namespace BriefPack.Benchmarks;

/// <summary>One measurement that the command line can name. Implement it in a file of your own: <c>Program</c> finds it.</summary>
internal interface IBenchmark
{
    /// <summary>The word that runs it, such as <c>clean</c>.</summary>
    string Name { get; }

    /// <summary>What it measures, in one line.</summary>
    string Description { get; }

    /// <summary>Runs it and prints its table; the arguments are what follows the name.</summary>
    /// <returns>0 when it ran, 2 when its data is not there.</returns>
    int Run(string[] arguments);
}
