namespace BriefPack.Quotes;

/// <summary>Who speaks in a turn.</summary>
internal enum TurnKind
{
    /// <summary>Whom the turn names.</summary>
    Named,

    /// <summary>Whoever asks: "Q:".</summary>
    Question,

    /// <summary>Whoever answers: "A:".</summary>
    Answer,
}
