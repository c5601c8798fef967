using System.Numerics;

namespace BriefPack.Quotes;

/// <summary>
/// What tells who owns a quoted stretch: for each candidate a few blocks of which one value each is on. Most are asked apart for the owner whom the
/// taggers and rules chose, so that the ranker learns when to trust them. (Pairs of blocks, words around the stretch and further cues that the
/// tagger passed over won less than 0.1 points of F1 out of fold.) Not thread-safe.
/// </summary>
internal sealed class StretchFeatures
{
    private enum Block
    {
        Kind, Likelihood, Cue, Source, Sentence, Distance, Between, Nested, KnownCue, SourceKind, Rank, Touch, Previous, Groups, Follow, FollowAlone, Side, Beat,
        Nobody, NobodyForm, NobodyWords, NobodyBefore, NobodyAfter, NobodyLikelihood, Neighbours, Headline, Repeated, NobodyBetween, Compound,
    }

    // How many values each block has.
    private static readonly int[] Sizes = [4, 26, 11, 9, 10, 14, 8, 8, 8, 16, 6, 96, 8, 64, 16, 4, 52, 8, 2, 64, 28, 48, 48, 26, 3, 4, 4, 96, 8];

    private static readonly int[] Offsets = [.. Sizes.Select((_, i) => Sizes.Take(i).Sum())];

    private static readonly float[] Steps = [0.003f, 0.01f, 0.03f, 0.1f, 0.25f, 0.5f, 0.75f, 0.9f, 0.97f, 0.99f, 0.997f, 0.999f];

    // No attribution that is less likely to reach a stretch is asked whether it does.
    private const float Unlikely = 0.003f;

    // In sentences: the taggers look no farther from a cue.
    private const int Reach = 2;

    // Capital, comma, stop, short, long: how a stretch looks without its kind of mark.
    private const int Forms = 32;

    private readonly List<int> active = [];

    /// <summary>How many features there are.</summary>
    internal static int Count { get; } = Sizes.Sum();

    /// <summary>The candidates of a stretch, nobody at last.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="place">The place of the stretch.</param>
    /// <param name="all">The attributions of the passage.</param>
    /// <param name="before">Whether somebody spoke before the passage.</param>
    /// <param name="owner">Who owns the stretch as the taggers and rules have it.</param>
    /// <param name="facts">What is known of the stretch.</param>
    internal List<StretchCandidate> Candidates(Passage passage, int place, List<PassageAttribution> all, bool before, Ownership owner, StretchFacts facts)
    {
        var candidates = new List<StretchCandidate>();
        foreach (var item in all)
        {
            var near = Math.Abs(passage.Units[item.CueFrom].Sentence - passage.Units[place].Sentence) <= Reach;
            if (owner.Attribution != item && (!near || (item.Contents.Count == 0 && item.LikelihoodAt(place) < Unlikely)))
                continue;
            active.Clear();
            DescribeAttribution(passage, place, item, all, owner.Attribution == item ? 1 : 0, facts);
            candidates.Add(new StretchCandidate(new Ownership(item, false), [.. active]));
        }
        if (before || owner.Before)
        {
            var current = owner.Before ? 1 : 0;
            active.Clear();
            Add(Block.Kind, 2 + current);
            Add(Block.Follow, Bits(facts.Alone, passage.Units[0].IsStretch, facts.OnlyStretches, facts.EndedWithStretch));
            Add(Block.FollowAlone, (current << 1) | (all.Count == 0 ? 1 : 0));
            candidates.Add(new StretchCandidate(new Ownership(null, true), [.. active]));
        }
        active.Clear();
        DescribeNobody(passage, place, all, owner.IsNobody ? 1 : 0, facts);
        candidates.Add(new StretchCandidate(default, [.. active]));
        return candidates;
    }

    private void DescribeNobody(Passage passage, int place, List<PassageAttribution> all, int current, StretchFacts facts)
    {
        var unit = passage.Units[place];
        Unit before = passage.At(place - 1), after = passage.At(place + 1);
        var small = (unit.Form & StretchForm.Short) != 0;
        Add(Block.Nobody, current);
        Add(Block.NobodyForm, ((int)unit.Form % Forms) + (current * Forms));
        Add(Block.NobodyWords, Math.Clamp(facts.Words - 1, 0, 6) + (facts.Title ? 7 : 0) + (passage.IsFirst ? 14 : 0));
        Add(Block.NobodyBefore, (int)before.Pos);
        Add(Block.NobodyAfter, (int)after.Pos);
        Add(Block.NobodyLikelihood, (Bin(all.Select(item => item.LikelihoodAt(place)).DefaultIfEmpty().Max(), 13) * 2) + current);
        Add(Block.Neighbours, facts.Neighbours);
        Add(Block.Headline, Bits(passage.IsFirst, current == 1));
        Add(Block.Repeated, Bits(facts.Repeated, small));
        Add(Block.NobodyBetween, ((int)before.Pos * 2) + (after.IsNoun ? 1 : 0));
        Add(Block.Compound, Bits(before.Pos == PosTag.DT, after.IsNoun, small));
    }

    private void DescribeAttribution(Passage passage, int place, PassageAttribution item, List<PassageAttribution> all, int current, StretchFacts facts)
    {
        var units = passage.Units;
        var unit = units[place];
        var likelihood = item.LikelihoodAt(place);
        var shift = Math.Clamp(units[item.CueFrom].Sentence - unit.Sentence, -Reach, Reach);
        var here = shift == 0;
        var right = item.CueFrom > place;
        Add(Block.Kind, current);
        Add(Block.Likelihood, (Bin(likelihood, 13) * 2) + current);
        Add(Block.Cue, Bin(item.Confidence, 11));
        Add(Block.Source, item.Sources.Count == 0 ? 0 : 1 + Math.Max(0, Bin(item.Sources[0].Confidence, 11) - 3));
        Add(Block.Sentence, ((shift + Reach) * 2) + current);
        Add(Block.Distance, (Bucket(right ? item.CueFrom - place : place - item.CueTo + 1) * 2) + (right ? 1 : 0));
        Add(Block.Between, (Math.Min(StretchesBetween(units, place, item.CueFrom), 3) * 2) + (here ? 1 : 0));
        Add(Block.Nested, Bits(all.Exists(other => other != item && other.Covers(item.CueFrom)), all.Exists(other => other != item && item.Covers(other.CueFrom)), current == 1));
        var groups = 0u;
        for (var i = item.CueFrom; i < item.CueTo; i++)
            groups |= units[i].Groups;
        Add(Block.KnownCue, Bits(groups != 0, (unit.Form & StretchForm.Short) != 0, current == 1));
        Add(Block.SourceKind, (SourceKind(units, item) * 2) + current);
        Add(Block.Rank, (Math.Min(all.Count(other => other != item && other.LikelihoodAt(place) > likelihood), 2) * 2) + current);
        var touch = IsBeside(passage, place, item.CueFrom, item.CueTo) ? 1 : item.Sources.Count > 0 && IsBeside(passage, place, item.Sources[0].From, item.Sources[0].To) ? 2 : 0;
        Add(Block.Touch, ((int)unit.Form % Forms) + (Forms * touch));
        Add(Block.Previous, Bits(facts.Previous == item, facts.Alone, here));
        for (var rest = groups; rest != 0; rest &= rest - 1)
            Add(Block.Groups, (BitOperations.TrailingZeroCount(rest) * 2) + current);
        Add(Block.Side, (Bin(likelihood, 13) * 4) + Bits(here, right));
        Add(Block.Beat, Bits(here, right, facts.Beat));
    }

    private void Add(Block block, int value) => active.Add(Offsets[(int)block] + value);

    private static int Bits(bool one, bool two, bool three = false, bool four = false) => (one ? 1 : 0) | (two ? 2 : 0) | (three ? 4 : 0) | (four ? 8 : 0);

    private static int Bin(float probability, int bins)
    {
        var bin = 0;
        while (bin < bins - 1 && probability >= Steps[bin])
            bin++;
        return bin;
    }

    private static int Bucket(int distance) => distance switch { <= 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, <= 9 => 4, <= 20 => 5, _ => 6 };

    private static int StretchesBetween(Unit[] units, int place, int cue)
    {
        var between = 0;
        for (var i = Math.Min(cue, place + 1); i < Math.Max(cue, place); i++)
            between += units[i].IsStretch ? 1 : 0;
        return between;
    }

    /// <summary>Whether some units stand right beside a stretch, but for a comma, a colon or a preposition.</summary>
    private static bool IsBeside(Passage passage, int place, int from, int to) =>
        to == place || from == place + 1 || (to == place - 1 && passage.Units[to].Pos is PosTag.Comma or PosTag.Colon or PosTag.IN)
        || (from == place + 2 && passage.Units[place + 1].IsComma);

    /// <summary>0 without a source; a noun, a name, a relative pronoun, a pronoun, a person.</summary>
    private static int SourceKind(Unit[] units, PassageAttribution item)
    {
        if (item.Sources.Count == 0)
            return 0;
        var (from, to, _) = item.Sources[0];
        var kind = 1;
        for (var i = from; i < to; i++)
            kind = Math.Max(kind, units[i] switch
            {
                { Ner: NerTag.Person } => 6,
                { Pos: PosTag.PRP } => 5,
                { Pos: PosTag.WP or PosTag.WDT } => 4,
                { Ner: not NerTag.Other } => 3,
                { Capital: true } when i > from => 2,
                _ => 1,
            });
        return kind;
    }
}
