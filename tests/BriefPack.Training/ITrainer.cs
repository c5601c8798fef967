namespace BriefPack.Training;

/// <summary>One training program that the command line can name. Implement it in a file of your own: <c>Program</c> finds it.</summary>
internal interface ITrainer
{
    /// <summary>The word that runs it, such as <c>text</c>.</summary>
    string Name { get; }

    /// <summary>What it trains, in one line.</summary>
    string Description { get; }

    /// <summary>Trains, writes the model into the package that embeds it and prints its figures; the arguments are what follows the name.</summary>
    /// <returns>0 when it is done, 2 when its data is not there.</returns>
    int Run(string[] arguments);
}
