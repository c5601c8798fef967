using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace BriefPack.Deduplicate;

/// <summary>
/// Finds texts that are versions of each other among many: add them all, then ask for the groups. It keeps a sketch of about 0.9 KB per text of 700
/// words and no text; time and memory grow linearly with the number of texts. The groups depend on nothing but the set of texts: not on the
/// order in which they were added, and not on the number of threads.
/// </summary>
/// <remarks>
/// <para>
/// Two texts are compared by the share of the shorter one that the longer one holds (containment, Broder 1997), in runs of nine letters or digits
/// regardless of case, accents, punctuation and white space, estimated from a FracMinHash sample (Irber et al. 2022); so an abridged, scanned or
/// re-edited version is found, and so is one with much around it. Candidates are texts with a common longer run in a smaller sample; texts that
/// share wording but not numbers and names are kept apart.
/// </para>
/// <para>
/// A text without letters is compared by its signs, one without anything is never a duplicate. <see cref="Sketch"/> may be called from any number of threads at once;
/// the other members from one at a time.
/// </para>
/// </remarks>
public sealed class NearDuplicateIndex
{
    private readonly ConcurrentBag<TextSketcher> sketchers = [];
    private readonly List<TextSketch> sketches = [];
    private readonly SketchComparer comparer = new();
    private readonly NearDuplicateOptions options;

    /// <summary>Makes an empty index.</summary>
    /// <param name="options">What counts as a near duplicate; null for the defaults.</param>
    public NearDuplicateIndex(NearDuplicateOptions? options = null) => this.options = options ?? new NearDuplicateOptions();

    /// <summary>How many texts were added.</summary>
    public int Count => sketches.Count;

    /// <summary>The memory that the sketches take, in bytes.</summary>
    public long MemoryBytes => (long)sketches.Capacity * IntPtr.Size + sketches.Sum(sketch => (long)sketch.MemoryBytes);

    /// <summary>The sketch of a text that was added.</summary>
    /// <param name="number">Its number.</param>
    /// <exception cref="ArgumentOutOfRangeException">No text has that number.</exception>
    public TextSketch this[int number] => sketches[number];

    /// <summary>Makes the sketch of a text without adding it; safe to call from any thread.</summary>
    /// <param name="text">The text.</param>
    public TextSketch Sketch(ReadOnlySpan<char> text)
    {
        if (!sketchers.TryTake(out var sketcher))
            sketcher = new TextSketcher();
        try
        {
            return sketcher.Sketch(text);
        }
        finally
        {
            sketchers.Add(sketcher);
        }
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its number: 0 for the first text, and so on.</returns>
    public int Add(ReadOnlySpan<char> text) => Add(Sketch(text));

    /// <summary>Adds a text by its sketch.</summary>
    /// <param name="sketch">Its sketch.</param>
    /// <returns>Its number.</returns>
    public int Add(TextSketch sketch)
    {
        sketches.Add(sketch);
        return sketches.Count - 1;
    }

    /// <summary>The share of one text that another holds, 0 to 1.</summary>
    /// <param name="number">The number of the text.</param>
    /// <param name="holder">The number of the one that may hold it.</param>
    /// <exception cref="ArgumentOutOfRangeException">No text has one of the numbers.</exception>
    public double ShareHeld(int number, int holder)
    {
        var (text, other) = (sketches[number], sketches[holder]);
        return text.Fingerprint == other.Fingerprint && text.Fingerprint != 0 ? 1 : comparer.Compare(text, other).FirstHeld;
    }

    /// <summary>The groups of texts that are versions of each other, in the order of their first members. Texts without a near duplicate are in no group.</summary>
    /// <param name="maxParallelism">How many threads to use; the result does not depend on it.</param>
    /// <param name="cancel">Ends the search.</param>
    public ImmutableArray<NearDuplicateGroup> Group(int maxParallelism = 1, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxParallelism, 1);
        return new Grouping(sketches, options, maxParallelism, cancel).Run();
    }
}
