namespace BriefPack.Text;

/// <summary>
/// The features of the part-of-speech tagger: the words around, ends and shape of the word, the two tags before it (after A. Ratnaparkhi 1996 and
/// M. Collins 2002).
/// </summary>
internal static class PosFeatures
{
    public const int Count = 32;

    public static void Extract(ReadOnlySpan<WordForm> words, int i, uint previous, uint beforePrevious, Span<uint> features)
    {
        ref readonly var w = ref words[i];
        var empty = default(WordForm);
        ref readonly var p1 = ref i > 0 ? ref words[i - 1] : ref empty;
        ref readonly var n1 = ref i + 1 < words.Length ? ref words[i + 1] : ref empty;
        var p2 = i > 1 ? words[i - 2].Lower : 0;
        var n2 = i + 2 < words.Length ? words[i + 2].Lower : 0;
        var n2Suffix = i + 2 < words.Length ? words[i + 2].Suffix2 : 0;
        var tags = previous | (beforePrevious << 8);
        var capital = (w.Signs & 3) | (i == 0 ? 4u : 0);
        features[0] = Hashes.Feature(1, w.Lower);
        features[1] = Hashes.Feature(2, w.Form);
        features[2] = Hashes.Feature(3, w.Suffix1, capital);
        features[3] = Hashes.Feature(4, w.Suffix2);
        features[4] = Hashes.Feature(5, w.Suffix3);
        features[5] = Hashes.Feature(6, w.Suffix4);
        features[6] = Hashes.Feature(7, w.Prefix1);
        features[7] = Hashes.Feature(8, w.Prefix2);
        features[8] = Hashes.Feature(9, w.Prefix3);
        features[9] = Hashes.Feature(10, w.Shape);
        features[10] = Hashes.Feature(11, w.Signs | (i == 0 ? 64u : 0));
        features[11] = Hashes.Feature(12, previous);
        features[12] = Hashes.Feature(13, tags);
        features[13] = Hashes.Feature(14, previous, w.Lower);
        features[14] = Hashes.Feature(15, tags, w.Lower);
        features[15] = Hashes.Feature(16, p1.Lower);
        features[16] = Hashes.Feature(17, p2);
        features[17] = Hashes.Feature(18, n1.Lower);
        features[18] = Hashes.Feature(19, n2);
        features[19] = Hashes.Feature(20, p1.Lower, w.Lower);
        features[20] = Hashes.Feature(21, w.Lower, n1.Lower);
        features[21] = Hashes.Feature(22, previous, n1.Lower);
        features[22] = Hashes.Feature(23, n1.Suffix3);
        features[23] = Hashes.Feature(24, previous, w.Suffix3);
        features[24] = Hashes.Feature(25, previous, n1.Suffix2);
        features[25] = Hashes.Feature(26, w.Suffix2, n1.Suffix2);
        features[26] = Hashes.Feature(27, previous, capital | ((n1.Signs & 3) << 4));
        features[27] = Hashes.Feature(28, p1.Suffix3);
        features[28] = Hashes.Feature(29, n1.Lower, n2);
        features[29] = Hashes.Feature(30, p2, p1.Lower);
        features[30] = Hashes.Feature(31, tags, w.Suffix2);
        features[31] = Hashes.Feature(32, n1.Suffix2, n2Suffix);
    }
}
