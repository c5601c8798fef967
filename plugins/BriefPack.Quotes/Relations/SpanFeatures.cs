using System.Runtime.CompilerServices;

namespace BriefPack.Quotes;

/// <summary>What a passage tells about whether a unit belongs to the source or the content of a given cue.</summary>
internal sealed class SpanFeatures
{
    /// <summary>Labels: neither, first and later unit of a source, first and later unit of a content.</summary>
    internal const int Labels = 5;

    private static readonly uint That = FeatureHash.OfWord("that");

    private readonly Passage passage;
    private readonly byte[] cues;
    private readonly int from;
    private readonly int to;
    private readonly ulong cueStem;
    private readonly ulong cueGroups;
    private readonly ulong cueTags;
    private readonly ulong cueShape;
    private readonly ulong cueBefore;
    private readonly ulong cueAfter;
    private readonly Between[] between;

    /// <summary>Prepares the features for one cue.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="cues">For every unit the number of the cue that it belongs to, from 1, or 0.</param>
    /// <param name="from">The first unit of the cue.</param>
    /// <param name="to">Just behind its last unit.</param>
    internal SpanFeatures(Passage passage, byte[] cues, int from, int to)
    {
        this.passage = passage;
        this.cues = cues;
        this.from = from;
        this.to = to;
        var head = HeadOf(passage, from, to);
        cueStem = passage.Units[head].Stem;
        cueGroups = passage.Units[head].Groups;
        cueTags = 17;
        for (var i = from; i < Math.Min(to, from + 4); i++)
            cueTags = (cueTags * 64) + (ulong)passage.Units[i].Pos;
        cueBefore = SideOf(from - 1, -1);
        cueAfter = SideOf(to, 1);
        cueShape = (cueBefore << 8) | cueAfter;
        between = Measure();
    }

    // What stands between a unit and the cue, as far as the features ask.
    private record struct Between(int Commas, int Verbs, int Stretches, int Cues, int Sentences, bool That, bool Relative, ulong Path);

    /// <summary>Collects the features of one place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Collect(int place, FeatureList features)
    {
        features.Clear();
        var here = passage.Units[place];
        if (place >= from && place < to)
        {
            features.Add(99, 0);
            return;
        }
        var right = place >= to ? 1UL : 0UL;
        var distance = right == 1 ? place - to + 1 : from - place;
        var near = right | (Bucket(distance) << 1);
        var gap = between[place];
        var pos = (ulong)here.Pos;
        Unit before = passage.At(place - 1), after = passage.At(place + 1);
        var commas = (ulong)Math.Min(3, gap.Commas);
        var verbs = (ulong)Math.Min(3, gap.Verbs);
        var sentences = (ulong)Math.Min(2, gap.Sentences);
        var walls = right | (commas << 1) | (verbs << 3) | (sentences << 5) | (gap.Stretches > 0 ? 128UL : 0) | (gap.Cues > 0 ? 256UL : 0);
        var kind = pos | ((ulong)here.Ner << 8) | (here.Capital ? 4096UL : 0);
        features.Add(50, right);
        features.Add(51, here.Word, right);
        features.Add(52, here.Stem, near);
        features.Add(53, pos, near);
        features.Add(54, kind, right);
        features.Add(55, before.Word, here.Word, right);
        features.Add(56, here.Word, after.Word, right);
        features.Add(57, pos, (ulong)before.Pos, (ulong)after.Pos | (right << 8));
        features.Add(58, pos, (ulong)before.Pos, right);
        features.Add(59, pos, (ulong)after.Pos, right);
        features.Add(60, pos, (ulong)before.Pos | ((ulong)passage.At(place - 2).Pos << 8), right);
        features.Add(61, pos, (ulong)after.Pos | ((ulong)passage.At(place + 2).Pos << 8), right);
        features.Add(62, before.Word, right);
        features.Add(63, after.Word, right);
        features.Add(64, walls);
        features.Add(65, walls, pos);
        features.Add(66, near, commas, verbs);
        features.Add(67, near, sentences, gap.Stretches > 0 ? 1u : 0);
        features.Add(68, cueStem, pos, right);
        features.Add(69, cueStem, near);
        features.Add(70, cueStem, here.Stem, right);
        features.Add(71, cueStem, walls);
        features.Add(72, cueTags, pos, right);
        features.Add(73, cueTags, near);
        features.Add(74, cueTags, walls);
        features.Add(75, cueShape, pos, right);
        features.Add(76, cueShape, near);
        features.Add(77, cueShape, walls);
        features.Add(78, gap.Path, right, kind);
        features.Add(79, gap.Path, right, cueStem);
        features.Add(80, kind, right, verbs | (commas << 2));
        features.Add(81, (passage.BeginsSentence(place) ? 1u : 0) | (passage.EndsSentence(place) ? 2u : 0) | (right << 2), pos, sentences);
        features.Add(82, cueBefore, here.Word, right);
        features.Add(83, cueAfter, here.Word, right);
        features.Add(84, walls, cueStem, pos);
        features.Add(85, (gap.That ? 1u : 0) | (gap.Relative ? 2u : 0) | (right << 2), pos, verbs);
        features.Add(86, cues[place] != 0 ? 1u : 0, near, pos);
        features.Add(87, (ulong)after.Ner, kind, right);
        features.Add(88, cues[Math.Min(place + 1, cues.Length - 1)] != 0 ? 1u : 0, cues[Math.Max(place - 1, 0)] != 0 ? 1u : 0, kind | (right << 16));
        features.Add(89, near, kind, cueShape);
        features.Add(90, passage.IsFirst ? 1u : 0, pos, right);
        if (cueGroups != 0)
        {
            features.Add(100, cueGroups, pos, right);
            features.Add(101, cueGroups, near);
            features.Add(102, cueGroups, walls);
            features.Add(103, cueGroups, here.Word, right);
            features.Add(104, cueGroups, kind, cueShape | (right << 16));
        }
        if (here.IsStretch)
            AddStretch(place, features, here, walls, right);
        if (distance == 1)
        {
            features.Add(91, cueStem, here.Word, right);
            features.Add(92, cueTags, kind, right);
        }
    }

    private void AddStretch(int place, FeatureList features, Unit here, ulong walls, ulong right)
    {
        var form = (ulong)here.Form;
        var edges = (passage.BeginsSentence(place) ? 1UL : 0) | (passage.EndsSentence(place) ? 2UL : 0);
        features.Add(93, form, walls);
        features.Add(94, form, edges, walls);
        features.Add(95, form, cueShape, walls);
        features.Add(96, cueStem, form, right);
        features.Add(97, edges, walls, cueShape);
        features.Add(98, edges, walls, cueTags);
    }

    /// <summary>The verb of a cue, or its last word.</summary>
    internal static int HeadOf(Passage passage, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
            if (passage.Units[i].IsVerb)
                return i;
        return from;
    }

    private ulong SideOf(int place, int step)
    {
        var unit = passage.At(place);
        if (unit.IsComma && passage.At(place + step).IsStretch)
            return 200;
        if ((uint)place < (uint)passage.Units.Length && passage.Units[place].Sentence != passage.Units[from].Sentence)
            return 201;
        return unit.IsStretch ? 202 + ((ulong)unit.Form & 6) : unit.Word == That ? 210 : (ulong)unit.Pos;
    }

    private Between[] Measure()
    {
        var measured = new Between[passage.Units.Length];
        var gap = new Between { Path = 7 };
        for (var i = from - 1; i >= 0; i--)
            measured[i] = gap = Step(gap, i, i + 1);
        gap = new Between { Path = 7 };
        for (var i = to; i < measured.Length; i++)
            measured[i] = gap = Step(gap, i, i - 1);
        return measured;
    }

    /// <summary>Takes the unit just passed into account.</summary>
    private Between Step(Between gap, int place, int passed)
    {
        var unit = passage.Units[passed];
        var sentences = gap.Sentences + (unit.Sentence != passage.Units[place].Sentence ? 1 : 0);
        if (passed >= from && passed < to)
            return gap with { Sentences = sentences };
        return new Between(
            gap.Commas + (unit.IsComma ? 1 : 0),
            gap.Verbs + (unit.IsVerb || unit.Pos == PosTag.MD ? 1 : 0),
            gap.Stretches + (unit.IsStretch ? 1 : 0),
            gap.Cues + (cues[passed] != 0 ? 1 : 0),
            sentences,
            gap.That || unit.Word == That,
            gap.Relative || unit.Pos is PosTag.WDT or PosTag.WP,
            gap.Path == 0 ? 0 : gap.Path > 1UL << 40 ? 0 : (gap.Path * 64) + Coarse(unit));
    }

    private static ulong Coarse(Unit unit) => unit switch
    {
        { IsVerb: true } => 1,
        { IsNoun: true } => 2,
        { Pos: PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.DT or PosTag.CD or PosTag.PRPS or PosTag.POS } => 3,
        { Pos: PosTag.RB or PosTag.RBR or PosTag.RBS } => 4,
        _ => 5 + (ulong)unit.Pos,
    };

    private static ulong Bucket(int distance) => distance switch
    {
        <= 4 => (ulong)distance, <= 6 => 5, <= 9 => 6, <= 14 => 7, <= 24 => 8, _ => 9,
    };
}
