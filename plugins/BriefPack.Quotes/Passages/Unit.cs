namespace BriefPack.Quotes;

/// <summary>One piece of a passage: a token outside quotation marks, or a whole quoted stretch, which counts as one piece however long it is.</summary>
internal readonly record struct Unit
{
    /// <summary>The stand-in for a word or tag before the first and behind the last unit.</summary>
    internal static readonly Unit None = new() { Word = 1, Stem = 1, Stretch = -1, Pos = PosTag.None };

    /// <summary>Where it begins in the text, in UTF-16 code units.</summary>
    internal int Start { get; init; }

    /// <summary>Just behind its end.</summary>
    internal int End { get; init; }

    /// <summary>The hash of the word in small letters.</summary>
    internal uint Word { get; init; }

    /// <summary>The hash of its stem.</summary>
    internal uint Stem { get; init; }

    /// <summary>The groups of <see cref="CueWords"/> that it belongs to.</summary>
    internal uint Groups { get; init; }

    /// <summary>Its part of speech.</summary>
    internal PosTag Pos { get; init; }

    /// <summary>What kind of name it belongs to.</summary>
    internal NerTag Ner { get; init; }

    /// <summary>Whether its first letter is a capital.</summary>
    internal bool Capital { get; init; }

    /// <summary>The sentence of the passage that it stands in, from 0.</summary>
    internal int Sentence { get; init; }

    /// <summary>The index of the quoted stretch that it stands for, or -1.</summary>
    internal int Stretch { get; init; }

    /// <summary>For a stretch: how it ends and begins, in a few bits.</summary>
    internal StretchForm Form { get; init; }

    /// <summary>Whether it stands for a quoted stretch.</summary>
    internal bool IsStretch => Stretch >= 0;

    /// <summary>Whether it is a verb in any form.</summary>
    internal bool IsVerb => Pos is >= PosTag.VB and <= PosTag.VBZ;

    /// <summary>Whether it is a noun or a name.</summary>
    internal bool IsNoun => Pos is >= PosTag.NN and <= PosTag.NNPS;

    /// <summary>Whether it is a comma.</summary>
    internal bool IsComma => Pos == PosTag.Comma;
}
