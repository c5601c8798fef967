using System.Runtime.CompilerServices;

namespace BriefPack.Quotes;

/// <summary>What a passage tells about whether a unit belongs to a cue.</summary>
internal static class CueFeatures
{
    /// <summary>Labels: no cue, first unit of a cue, later unit of a cue.</summary>
    internal const int Labels = 3;

    /// <summary>Collects the features of one place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Collect(Passage passage, int place, FeatureList features)
    {
        features.Clear();
        var here = passage.Units[place];
        Unit before = passage.At(place - 1), after = passage.At(place + 1);
        Unit before2 = passage.At(place - 2), after2 = passage.At(place + 2);
        var pos = (ulong)here.Pos;
        features.Add(0, 0);
        features.Add(1, here.Word);
        features.Add(2, before.Word);
        features.Add(3, after.Word);
        features.Add(4, before2.Word);
        features.Add(5, after2.Word);
        features.Add(6, before.Word, here.Word);
        features.Add(7, here.Word, after.Word);
        features.Add(8, before2.Word, before.Word, here.Word);
        features.Add(9, here.Word, after.Word, after2.Word);
        features.Add(10, here.Stem, pos);
        features.Add(11, here.Stem, (ulong)before.Pos);
        features.Add(12, here.Stem, (ulong)after.Pos);
        features.Add(13, here.Stem, (ulong)before.Pos, (ulong)after.Pos);
        features.Add(14, before.Stem, here.Stem);
        features.Add(15, here.Stem, after.Stem);
        features.Add(16, pos, (ulong)before.Pos);
        features.Add(17, pos, (ulong)after.Pos);
        features.Add(18, pos, (ulong)before.Pos, (ulong)after.Pos);
        features.Add(19, pos, (ulong)before.Pos, (ulong)before2.Pos);
        features.Add(20, pos, (ulong)after.Pos, (ulong)after2.Pos);
        features.Add(21, (ulong)here.Ner, (ulong)before.Ner, (ulong)after.Ner);
        features.Add(22, here.Stem, (ulong)before.Ner);
        features.Add(23, pos, before.Word);
        features.Add(24, pos, after.Word);
        AddQuotes(passage, place, features, here);
        var subject = AddSubject(passage, place, features, here);
        AddComplement(passage, place, features, here);
        features.Add(40, pos, passage.BeginsSentence(place) ? 1u : 0, passage.EndsSentence(place) ? 1u : 0);
        features.Add(41, here.Word, passage.BeginsSentence(place) ? 1u : 0);
        features.Add(42, pos, passage.IsFirst ? 1u : 0, passage.Units.Length < 8 ? 1u : 0);
        features.Add(43, before.Stem, here.Stem, after.Stem);
        features.Add(44, here.Capital ? 1u : 0, pos, passage.IsFirst ? 1u : 0);
        if (here.Groups != 0)
            AddGroups(passage, place, features, here, subject);
    }

    private static void AddQuotes(Passage passage, int place, FeatureList features, Unit here)
    {
        var left = Bucket(passage.StretchBefore(place));
        var right = Bucket(passage.StretchAfter(place));
        var pos = (ulong)here.Pos;
        features.Add(25, left, right);
        features.Add(26, pos, left);
        features.Add(27, pos, right);
        features.Add(28, here.Stem, left);
        features.Add(29, here.Stem, right);
        features.Add(30, pos, left, right);
    }

    /// <summary>The nearest noun or pronoun before the unit in its sentence: what would be its subject.</summary>
    private static ulong AddSubject(Passage passage, int place, FeatureList features, Unit here)
    {
        ulong subject = 0;
        ulong gap = 0;
        var comma = false;
        for (var i = place - 1; i >= Math.Max(0, place - 9) && passage.Units[i].Sentence == here.Sentence; i--)
        {
            var unit = passage.Units[i];
            comma |= unit.IsComma;
            if (!unit.IsNoun && unit.Pos is not (PosTag.PRP or PosTag.WP or PosTag.WDT))
                continue;
            subject = 1UL + ((ulong)unit.Pos * 16) + (ulong)unit.Ner;
            gap = (uint)Math.Min(4, place - i) + (comma ? 16UL : 0);
            features.Add(33, here.Stem, unit.Stem);
            break;
        }
        features.Add(31, (ulong)here.Pos, subject, gap);
        features.Add(32, here.Stem, subject);
        return subject;
    }

    /// <summary>What is asked of the word is asked of its groups too.</summary>
    private static void AddGroups(Passage passage, int place, FeatureList features, Unit here, ulong subject)
    {
        var groups = (ulong)here.Groups;
        Unit before = passage.At(place - 1), after = passage.At(place + 1);
        features.Add(45, groups, (ulong)here.Pos);
        features.Add(46, groups, (ulong)here.Pos, subject);
        features.Add(47, groups, (ulong)before.Pos, (ulong)after.Pos);
        features.Add(48, groups, Bucket(passage.StretchBefore(place)), Bucket(passage.StretchAfter(place)));
        features.Add(49, groups, after.Word);
        features.Add(50, groups, before.Word);
        features.Add(51, groups, (ulong)after.Pos, (ulong)passage.At(place + 2).Pos);
    }

    /// <summary>What follows: "that", a pronoun, an infinitive, the next verb.</summary>
    private static void AddComplement(Passage passage, int place, FeatureList features, Unit here)
    {
        ulong seen = 0;
        for (var i = place + 1; i <= place + 6 && i < passage.Units.Length && passage.Units[i].Sentence == here.Sentence; i++)
        {
            var unit = passage.Units[i];
            if (unit.Pos == PosTag.IN && unit.Word == That)
                seen |= 1;
            if (unit.Pos == PosTag.TO)
                seen |= 2;
            if (unit.IsVerb)
                seen |= 4;
            if (unit.Pos is PosTag.PRP)
                seen |= 8;
            if (unit.Pos == PosTag.Colon)
                seen |= 16;
        }
        features.Add(34, here.Stem, seen & 3);
        features.Add(35, (ulong)here.Pos, seen);
        features.Add(36, here.Stem, seen & 4);
        features.Add(37, here.Stem, (ulong)passage.At(place + 1).Pos, (ulong)passage.At(place + 2).Pos);
        features.Add(38, here.Stem, (ulong)passage.At(place - 1).Pos, (ulong)passage.At(place - 2).Pos);
    }

    private static readonly uint That = FeatureHash.OfWord("that");

    private static ulong Bucket(int distance) => distance switch { <= 3 => (ulong)distance, <= 6 => 4, < Passage.Far => 5, _ => 6 };
}
