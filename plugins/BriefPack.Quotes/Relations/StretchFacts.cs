namespace BriefPack.Quotes;

/// <summary>What is known of a quoted stretch itself.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Title">Whether it is written as a title.</param>
/// <param name="Alone">Whether it is a sentence of its own.</param>
/// <param name="OnlyStretches">Whether its passage has nothing else.</param>
/// <param name="EndedWithStretch">Whether the passage before ended with quoted words.</param>
/// <param name="Repeated">Whether the article quotes the same words elsewhere.</param>
/// <param name="Neighbours">0 where its sentence quotes nothing else, 1 where somebody owns what it quotes, 2 where nobody does.</param>
/// <param name="Previous">Who owns the stretch before it in the passage.</param>
/// <param name="Beat">Whether the sentence before it has a subject and quotes nothing: "Valdis rolls her eyes."</param>
internal readonly record struct StretchFacts(
    int Words, bool Title, bool Alone, bool OnlyStretches, bool EndedWithStretch, bool Repeated, int Neighbours, PassageAttribution? Previous, bool Beat);
