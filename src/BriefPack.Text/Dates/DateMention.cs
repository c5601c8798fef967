namespace BriefPack.Text;

/// <summary>A date that a text names.</summary>
/// <param name="Start">Offset of its first character in the text, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="FirstToken">Index of its first token in <see cref="AnalyzedText.Tokens"/>.</param>
/// <param name="Precision">Whether it names a day, a week, a month, a year or a decade.</param>
/// <param name="Date">The first day of that time; null where the text does not give the year and no publication date is known.</param>
/// <param name="IsRelative">Whether it was counted from the publication date: <c>yesterday</c>, <c>on Friday</c>, <c>Oct. 4</c> without a year.</param>
/// <param name="Year">The year as the text gives it, 1 to 9999, or null.</param>
/// <param name="Month">The month as the text gives it, 1 to 12, or null.</param>
/// <param name="Day">The day of the month as the text gives it, 1 to 31, or null.</param>
public readonly record struct DateMention(
    int Start, int Length, int FirstToken, DatePrecision Precision, DateOnly? Date, bool IsRelative, int? Year = null, int? Month = null, int? Day = null)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Its place in the text as the annotations of a document give it.</summary>
    public Span Span => new(Start, Length);
}
