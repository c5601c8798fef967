using System.Collections.Immutable;
using System.Text;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Blocks;

/// <summary>The blocks that stay as paragraphs with a blank line between them, and a record of those that go.</summary>
/// <param name="Text">The text.</param>
/// <param name="Removed">What went, in reading order.</param>
/// <param name="Words">The words that stayed.</param>
/// <param name="RemovedWords">The words that went.</param>
internal sealed record CleanedText(string Text, ImmutableArray<RemovedPassage> Removed, int Words, int RemovedWords)
{
    /// <summary>Puts the text together.</summary>
    public static CleanedText Compose(IReadOnlyList<TextBlock> blocks, ReadOnlySpan<Verdict> verdicts)
    {
        var text = new StringBuilder();
        var removed = ImmutableArray.CreateBuilder<RemovedPassage>();
        var (words, gone) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (verdicts[i].Keep)
            {
                if (text.Length > 0)
                    text.Append("\n\n");
                text.Append(blocks[i].Text);
                words += blocks[i].Words;
            }
            else
            {
                removed.Add(new RemovedPassage(blocks[i].Text, verdicts[i].Reason, Math.Round(verdicts[i].Score, 3), text.Length == 0 ? 0 : text.Length + 2));
                gone += blocks[i].Words;
            }
        }

        // What went behind the last paragraph stands at the end, not past it.
        for (var i = 0; i < removed.Count; i++)
            if (removed[i].Position > text.Length)
                removed[i] = removed[i] with { Position = text.Length };
        return new CleanedText(text.ToString(), removed.ToImmutable(), words, gone);
    }
}
