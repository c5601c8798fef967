using System.Buffers;
using System.Numerics;

namespace BriefPack.Clean.Features;

/// <summary>The first and the last block in which each shingle stands.</summary>
internal readonly struct ShinglePlaces : IDisposable
{
    private readonly ulong[] shingles;
    private readonly (int First, int Last)[] places;
    private readonly int mask;

    /// <summary>Makes the table.</summary>
    /// <param name="capacity">The most distinct shingles that it will hold.</param>
    public ShinglePlaces(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 4) * 2);
        shingles = ArrayPool<ulong>.Shared.Rent(size);
        places = ArrayPool<(int, int)>.Shared.Rent(size);
        places.AsSpan(0, size).Clear();
        mask = size - 1;
    }

    /// <summary>Where the shingle, which must have been added, stands.</summary>
    public (int First, int Last) this[ulong shingle]
    {
        get
        {
            var (first, last) = places[SlotOf(shingle)];
            return (first - 1, last);
        }
    }

    /// <summary>Adds a shingle of a block; blocks come in their order.</summary>
    public void Add(ulong shingle, int block)
    {
        var slot = SlotOf(shingle);
        ref var place = ref places[slot];
        shingles[slot] = shingle;
        // One more than the block, so that 0 means none.
        place = (place.First == 0 ? block + 1 : place.First, block);
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(shingles);
        ArrayPool<(int, int)>.Shared.Return(places);
    }

    private int SlotOf(ulong shingle)
    {
        var slot = (int)(shingle >> 40) & mask;
        while (places[slot].First != 0 && shingles[slot] != shingle)
            slot = (slot + 1) & mask;
        return slot;
    }
}
