namespace BriefPack.Text;

/// <summary>
/// The features of the name tagger: words, shapes and tags around, word lists, what the document tells of the word, and the labels so far
/// (after L. Ratinov, D. Roth, "Design challenges and misconceptions in named entity recognition", 2009).
/// </summary>
internal static class NameFeatures
{
    public const int Count = 52;

    /// <summary>Whether a token can only be outside: nothing is open and it is neither capitalised nor a number or symbol glued to capitals.</summary>
    public static bool IsSurelyOutside(in WordForm word, int previousLabel) => (word.Signs & 17) == 0 && !NameLabels.IsOpen(previousLabel);

    public static void Extract(
        ReadOnlySpan<WordForm> words, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<uint> lists, int i, int previous, int beforePrevious, NameContext context, Span<uint> features)
    {
        var n = words.Length;
        var empty = default(WordForm);
        ref readonly var w = ref words[i];
        ref readonly var p1 = ref i > 0 ? ref words[i - 1] : ref empty;
        ref readonly var p2 = ref i > 1 ? ref words[i - 2] : ref empty;
        ref readonly var n1 = ref i + 1 < n ? ref words[i + 1] : ref empty;
        ref readonly var n2 = ref i + 2 < n ? ref words[i + 2] : ref empty;
        uint tag = (uint)tags[i] + 1, tagBefore = i > 0 ? (uint)tags[i - 1] + 1 : 0, tagAfter = i + 1 < n ? (uint)tags[i + 1] + 1 : 0;
        uint list = lists[i], listBefore = i > 0 ? lists[i - 1] : 0, listAfter = i + 1 < n ? lists[i + 1] : 0;
        var signs = context.SignsOf(w.Lower);
        var signsAfter = (n1.Signs & 1) != 0 ? context.SignsOf(n1.Lower) : 0;
        var signsBefore = (p1.Signs & 1) != 0 ? context.SignsOf(p1.Lower) : 0;
        var seen = (uint)context.LastLabelOf(w.Lower);
        var seenAfter = (n1.Signs & 1) != 0 ? (uint)context.LastLabelOf(n1.Lower) : 99;
        var last = (uint)previous;
        var labels = last | ((uint)beforePrevious << 8);
        var place = i == 0 ? 64u : 0;
        features[0] = Hashes.Feature(101, w.Lower);
        features[1] = Hashes.Feature(102, w.Form);
        features[2] = Hashes.Feature(103, p1.Lower);
        features[3] = Hashes.Feature(104, n1.Lower);
        features[4] = Hashes.Feature(105, p2.Lower);
        features[5] = Hashes.Feature(106, n2.Lower);
        features[6] = Hashes.Feature(107, w.Shape);
        features[7] = Hashes.Feature(108, p1.Shape, w.Shape);
        features[8] = Hashes.Feature(109, w.Shape, n1.Shape);
        features[9] = Hashes.Feature(110, w.Suffix3);
        features[10] = Hashes.Feature(111, w.Suffix4);
        features[11] = Hashes.Feature(112, w.Prefix3);
        features[12] = Hashes.Feature(113, w.Suffix2);
        features[13] = Hashes.Feature(114, tag);
        features[14] = Hashes.Feature(115, tagBefore, tag);
        features[15] = Hashes.Feature(116, tag, tagAfter);
        features[16] = Hashes.Feature(117, w.Signs | place);
        features[17] = Hashes.Feature(118, last);
        features[18] = Hashes.Feature(119, labels);
        features[19] = Hashes.Feature(120, last, w.Lower);
        features[20] = Hashes.Feature(121, last, w.Shape);
        features[21] = Hashes.Feature(122, last, n1.Lower);
        features[22] = Hashes.Feature(123, last, p1.Lower);
        features[23] = Hashes.Feature(124, list);
        features[24] = Hashes.Feature(125, listBefore, list);
        features[25] = Hashes.Feature(126, list, listAfter);
        features[26] = Hashes.Feature(127, last, list);
        features[27] = Hashes.Feature(128, signs);
        features[28] = Hashes.Feature(129, signs, list);
        features[29] = Hashes.Feature(130, last, signs);
        features[30] = Hashes.Feature(131, signsBefore, signs);
        features[31] = Hashes.Feature(132, signs, signsAfter);
        features[32] = Hashes.Feature(133, seen);
        features[33] = Hashes.Feature(134, seen, last);
        features[34] = Hashes.Feature(135, seenAfter, last);
        features[35] = Hashes.Feature(136, p1.Lower, w.Lower);
        features[36] = Hashes.Feature(137, w.Lower, n1.Lower);
        features[37] = Hashes.Feature(138, p1.Lower, w.Shape);
        features[38] = Hashes.Feature(139, n1.Lower, w.Shape);
        features[39] = Hashes.Feature(140, tagAfter, last);
        features[40] = Hashes.Feature(141, n1.Shape, last);
        features[41] = Hashes.Feature(142, listAfter, last);
        features[42] = Hashes.Feature(143, listAfter, n2.Shape);
        features[43] = Hashes.Feature(144, w.Signs, place | ((n1.Signs & 3) << 8) | ((p1.Signs & 3) << 12));
        features[44] = Hashes.Feature(145, p2.Lower, p1.Lower);
        features[45] = Hashes.Feature(146, n1.Lower, n2.Lower);
        features[46] = Hashes.Feature(147, n1.Suffix3, last);
        features[47] = Hashes.Feature(148, seen, signs);
        features[48] = Hashes.Feature(149, seen, tag);
        features[49] = Hashes.Feature(150, tagBefore, list);
        features[50] = Hashes.Feature(151, w.Prefix2, w.Suffix2);
        features[51] = Hashes.Feature(152, p1.Lower, listBefore | (list << 16));
    }
}
