using System.Globalization;

namespace BriefPack.Benchmarks.Clean;

/// <summary>How often a value was stated, found to be the same, and found to be another.</summary>
/// <param name="Stated">Pages that state it.</param>
/// <param name="Same">Of these, pages where the same was found.</param>
/// <param name="Different">Of these, pages where something else was found.</param>
internal readonly record struct Tally(int Stated, int Same, int Different)
{
    /// <summary>The counts with one more page.</summary>
    public Tally Add(bool stated, bool found, Func<bool> same) =>
        !stated ? this : !found ? this with { Stated = Stated + 1 } : same() ? this with { Stated = Stated + 1, Same = Same + 1 } : this with { Stated = Stated + 1, Different = Different + 1 };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Same} of {Stated} the same, {Different} different;");
}
