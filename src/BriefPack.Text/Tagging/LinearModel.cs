using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BriefPack.Text;

/// <summary>
/// A multi-class linear classifier over hashed features: for every feature a row with one 8-bit weight per label. Immutable, thread-safe.
/// </summary>
internal sealed class LinearModel
{
    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly sbyte[] _weights;

    /// <param name="labels">Number of labels, 48 at most.</param>
    /// <param name="features">The feature hashes, one per row.</param>
    /// <param name="weights">Rows of <see cref="WidthOf"/>(labels) weights, and one row of zeros behind the last.</param>
    public LinearModel(int labels, ReadOnlySpan<uint> features, sbyte[] weights)
    {
        Labels = labels;
        Width = WidthOf(labels);
        _weights = weights;
        // Half full at most: nearly all features of a running text that the model does not know end at an empty slot at once.
        var bits = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)Math.Max(16, features.Length)) + 1;
        _shift = 32 - bits;
        _slots = new Slot[1 << bits];
        Array.Fill(_slots, new Slot(0, -1));
        for (var row = 0; row < features.Length; row++)
        {
            var slot = SlotOf(features[row]);
            while (_slots[slot].Row >= 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = new Slot(features[row], row * Width);
        }
    }

    public int Labels { get; }

    /// <summary>Labels, rounded up to whole vectors.</summary>
    public int Width { get; }

    public static int WidthOf(int labels) => (labels + 15) & ~15;

    /// <summary>Sums the weights of the features for every label.</summary>
    /// <param name="features">Feature hashes.</param>
    /// <param name="scores">Receives <see cref="Width"/> sums.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var sums = ref MemoryMarshal.GetReference(scores[..Width]);
        // Up to 48 labels are summed in registers, three vectors of 16; the two models here have 45 and 17.
        var (first, second, third) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
        var vectors = Width / 16;
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            if (row < 0)
                continue;
            first += Row(ref weights, row);
            if (vectors > 1)
                second += Row(ref weights, row + 16);
            if (vectors > 2)
                third += Row(ref weights, row + 32);
        }

        first.StoreUnsafe(ref sums);
        if (vectors > 1)
            second.StoreUnsafe(ref sums, 16);
        if (vectors > 2)
            third.StoreUnsafe(ref sums, 32);
    }

    /// <summary>The label with the highest score; the first of equal ones.</summary>
    public int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var k = 1; k < Labels; k++)
        {
            if (scores[k] > scores[best])
                best = k;
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Row(ref sbyte weights, int at)
    {
        var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)at));
        return Vector256.Create(low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(uint feature) => (int)((feature * 0x9e3779b1) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowOf(uint feature)
    {
        var slot = SlotOf(feature);
        var mask = _slots.Length - 1;
        while (true)
        {
            // Empty slots hold a row of -1, so that one read of memory decides.
            var (known, row) = _slots[slot];
            if (row < 0 || known == feature)
                return row;
            slot = (slot + 1) & mask;
        }
    }

    private readonly record struct Slot(uint Feature, int Row);
}
