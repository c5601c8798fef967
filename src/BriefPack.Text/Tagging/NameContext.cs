using System.Runtime.InteropServices;

namespace BriefPack.Text;

/// <summary>
/// What a whole document tells about its capitalised words: behind which titles and given names they stand, whether they also occur in lower case
/// (after A. Mikheev, C. Grover, M. Moens 1998), and how the last one of them was labelled.
/// </summary>
internal sealed class NameContext
{
    private const uint AfterHonorific = 1;
    private const uint AfterGivenName = 2;
    private const uint BeforeSurname = 4;
    private const uint LowerCase = 8;
    private const uint InPlace = 16;
    private const uint AfterArticle = 32;
    private const uint BeforeOrganization = 64;
    private const uint Speaks = 128;
    private const uint InsideSentence = 256;

    private static readonly HashSet<uint> Prepositions = [.. new[] { "in", "at", "from", "near", "outside", "across", "to" }.Select(word => Hashes.Lower(word))];
    private static readonly HashSet<uint> SpeechVerbs = [.. new[] { "said", "says", "told", "added", "asked", "tweeted", "wrote", "argued", "insisted", "explained", "has", "was", "is", "who" }.Select(word => Hashes.Lower(word))];
    private static readonly uint The = Hashes.Lower("the");

    private readonly Dictionary<uint, uint> _signs = [];
    private readonly Dictionary<uint, int> _lastLabels = [];

    public NameContext(ReadOnlySpan<WordForm> words, ReadOnlySpan<Sentence> sentences)
    {
        Gazetteer = new uint[words.Length];
        var lists = Gazetteers.All;
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i].Signs & 1) != 0)
            {
                Gazetteer[i] |= lists.TryGetValue(words[i].Lower, out var known) ? (uint)known : 0;
                if (i > 0 && lists.TryGetValue(Gazetteers.Pair(words[i - 1].Lower, words[i].Lower), out var pair))
                {
                    Gazetteer[i - 1] |= (uint)pair;
                    Gazetteer[i] |= (uint)pair;
                }
            }
        }

        foreach (var sentence in sentences)
            Collect(words, sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>Bits of <see cref="BriefPack.Text.Gazetteer"/> per token; capitalised tokens only.</summary>
    public uint[] Gazetteer { get; }

    public uint SignsOf(uint word) => _signs.GetValueOrDefault(word);

    public int LastLabelOf(uint word) => _lastLabels.GetValueOrDefault(word, NameLabels.Count);

    public void Remember(uint word, int label) => _lastLabels[word] = label;

    private void Collect(ReadOnlySpan<WordForm> words, int start, int end)
    {
        const uint given = (uint)Text.Gazetteer.GivenName;
        for (var i = start; i < end; i++)
        {
            if ((words[i].Signs & 1) == 0)
            {
                if ((words[i].Signs & 32) == 0)
                    Add(words[i].Lower, LowerCase);
                continue;
            }

            var signs = i > start ? InsideSentence : 0;
            if (i > start)
            {
                var before = Gazetteer[i - 1];
                if ((before & (uint)Text.Gazetteer.Honorific) != 0)
                    signs |= AfterHonorific;
                if ((before & given) != 0)
                    signs |= AfterGivenName;
                if (Prepositions.Contains(words[i - 1].Lower))
                    signs |= InPlace;
                if (words[i - 1].Lower == The)
                    signs |= AfterArticle;
            }

            if (i + 1 < end)
            {
                if ((Gazetteer[i + 1] & (uint)Text.Gazetteer.OrganizationHead) != 0)
                    signs |= BeforeOrganization;
                if ((words[i + 1].Signs & 1) != 0 && (Gazetteer[i] & given) != 0)
                    signs |= BeforeSurname;
                if (SpeechVerbs.Contains(words[i + 1].Lower))
                    signs |= Speaks;
            }

            Add(words[i].Lower, signs);
        }
    }

    private void Add(uint word, uint signs)
    {
        if (signs != 0)
            CollectionsMarshal.GetValueRefOrAddDefault(_signs, word, out _) |= signs;
    }
}
