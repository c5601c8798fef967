namespace BriefPack.Text;

/// <summary>How long a time a date mention names.</summary>
public enum DatePrecision : byte
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years: the 1990s.</summary>
    Decade,
}
