using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Where a pronoun stands and what went before.</summary>
/// <param name="Cast">The people of the article.</param>
/// <param name="Gender">The gender that the pronoun tells.</param>
/// <param name="Token">Its token.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="LastSpeaker">Who spoke last, or null.</param>
/// <param name="LastSpeakerParagraph">In which paragraph that was.</param>
/// <param name="LastPronoun">Whom the last pronoun of that gender meant, or null.</param>
internal sealed record PronounContext(
    Cast Cast, Gender Gender, int Token, int Sentence, int Paragraph, Person? LastSpeaker, int LastSpeakerParagraph, Person? LastPronoun);
