using System.Runtime.InteropServices;
using System.Text;

namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>
/// The peer: MinHash with 128 permutations over runs of five words, banded (Broder 1997; Indyk and Motwani 1998), as common libraries do it:
/// <c>(a·h + b) mod (2^61 − 1)</c> for each permutation, bands and rows chosen for the least weighted error at the threshold, union of what shares a band.
/// </summary>
internal sealed class MinHashLsh
{
    private const int Permutations = 128;
    private const ulong Prime = (1UL << 61) - 1;

    private readonly double threshold;
    private readonly bool verify;
    private readonly ulong[] factors = new ulong[Permutations];
    private readonly ulong[] offsets = new ulong[Permutations];

    public MinHashLsh(double threshold, bool verify)
    {
        (this.threshold, this.verify) = (threshold, verify);
        var random = new Random(1);
        for (var i = 0; i < Permutations; i++)
            (factors[i], offsets[i]) = ((ulong)random.NextInt64(1, (long)Prime), (ulong)random.NextInt64(0, (long)Prime));
    }

    /// <summary>The cluster of each text.</summary>
    public int[] Find(IReadOnlyList<string> texts)
    {
        var signatures = texts.Select(Signature).ToList();
        var (bands, rows) = Bands();
        int[] clusters = [.. Enumerable.Range(0, texts.Count)];
        for (var band = 0; band < bands; band++)
        {
            var buckets = new Dictionary<ulong, List<int>>();
            for (var number = 0; number < signatures.Count; number++)
            {
                var key = Hash(MemoryMarshal.AsBytes(signatures[number].AsSpan(band * rows, rows)));
                ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(buckets, key, out _);
                bucket ??= [];
                foreach (var other in bucket)
                    if (!verify || Similarity(signatures[number], signatures[other]) >= threshold)
                        clusters[Root(clusters, number)] = Root(clusters, other);
                bucket.Add(number);
            }
        }
        for (var number = 0; number < clusters.Length; number++)
            clusters[number] = Root(clusters, number);
        return clusters;
    }

    private uint[] Signature(string text)
    {
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var shingles = new HashSet<uint>();
        for (var i = 0; i + 5 <= words.Length; i++)
            shingles.Add((uint)(Hash(Encoding.UTF8.GetBytes(string.Join(' ', words, i, 5))) >> 32));
        var signature = new uint[Permutations];
        Array.Fill(signature, uint.MaxValue);
        foreach (var shingle in shingles)
            for (var i = 0; i < Permutations; i++)
                signature[i] = Math.Min(signature[i], (uint)((factors[i] * shingle + offsets[i]) % Prime));
        return signature;
    }

    // FNV-1a (Fowler, Noll and Vo 1991) with a finishing step that mixes the upper bits into each other.
    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var value in bytes)
            hash = (hash ^ value) * 0x100000001B3;
        hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCD;
        return hash ^ hash >> 33;
    }

    private static double Similarity(uint[] first, uint[] second)
    {
        var equal = 0;
        for (var i = 0; i < Permutations; i++)
            equal += first[i] == second[i] ? 1 : 0;
        return (double)equal / Permutations;
    }

    private (int Bands, int Rows) Bands()
    {
        var best = (Error: double.MaxValue, Bands: 0, Rows: 0);
        for (var bands = 1; bands <= Permutations; bands++)
            for (var rows = 1; rows <= Permutations / bands; rows++)
            {
                var error = 0.0;
                for (var similarity = 0.0005; similarity < 1; similarity += 0.001)
                {
                    var found = 1 - Math.Pow(1 - Math.Pow(similarity, rows), bands);
                    error += similarity < threshold ? found : 1 - found;
                }
                if (error < best.Error)
                    best = (error, bands, rows);
            }
        return (best.Bands, best.Rows);
    }

    private static int Root(int[] parents, int item)
    {
        while (parents[item] != item)
            item = parents[item] = parents[parents[item]];
        return item;
    }
}
