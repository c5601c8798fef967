namespace BriefPack.Text;

/// <summary>
/// The labels of the name tagger: 0 outside; then for every kind begin, inside, last and unit (L. Ratinov, D. Roth 2009).
/// </summary>
internal static class NameLabels
{
    public const int Count = 17;

    public const int Outside = 0;

    public static int Begin(int kind) => 1 + (kind * 4);

    public static int Inside(int kind) => 2 + (kind * 4);

    public static int Last(int kind) => 3 + (kind * 4);

    public static int Unit(int kind) => 4 + (kind * 4);

    public static int KindOf(int label) => (label - 1) / 4;

    /// <summary>Whether a label leaves a name open, so that the next one must go on with it.</summary>
    public static bool IsOpen(int label) => label is > Outside and < Count && ((label - 1) & 3) < 2;

    /// <summary>Whether <paramref name="label"/> may follow <paramref name="previous"/>; at the end of a sentence no name may stay open.</summary>
    public static bool Allows(int previous, int label, bool atEnd)
    {
        if (atEnd && IsOpen(label))
            return false;
        var position = (label - 1) & 3;
        return IsOpen(previous)
            ? label != Outside && position is 1 or 2 && KindOf(label) == KindOf(previous)
            : label == Outside || position is 0 or 3;
    }

    /// <summary>Labels for a row of kinds per token (0 none, kind + 1), where neighbours of one kind are one name.</summary>
    public static void FromKinds(ReadOnlySpan<byte> kinds, Span<byte> labels)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == 0)
            {
                labels[i] = Outside;
                continue;
            }

            var kind = kinds[i] - 1;
            var goesOn = i + 1 < kinds.Length && kinds[i + 1] == kinds[i];
            var started = i > 0 && kinds[i - 1] == kinds[i];
            labels[i] = (byte)(started ? goesOn ? Inside(kind) : Last(kind) : goesOn ? Begin(kind) : Unit(kind));
        }
    }
}
