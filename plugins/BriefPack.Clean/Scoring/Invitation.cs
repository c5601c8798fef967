using BriefPack.Clean.Blocks;

namespace BriefPack.Clean.Scoring;

/// <summary>
/// Recognises lines that ask the reader for something, whatever else stands between: "Follow the Harbour Post on Facebook", "Download our quay app". What they ask to be done stands first, where it is done later; no phrase would cover both.
/// </summary>
internal static class Invitation
{
    private const int Longest = 45;

    private static readonly char[] Marks = [' ', ',', '.', ':', '!', '?', '(', ')', '/', '|', '“', '”', '"', '•'];

    private static readonly HashSet<string> Requests = new(StringComparer.OrdinalIgnoreCase)
    {
        "follow", "join", "subscribe", "sign", "like", "download", "click", "tap", "visit", "tweet", "get", "read", "want", "send", "email", "keep", "connect", "find", "listen", "watch", "share", "support", "receive", "install",
        "folgen", "folge", "abonnieren", "melden", "laden", "suivez", "abonnez", "inscrivez", "retrouvez", "téléchargez", "sigue", "síguenos", "suscríbete", "descarga", "puedes", "únete", "seguici", "segui", "iscriviti", "scarica", "siga", "assine", "baixe", "ikuti", "подписывайтесь", "читайте",
    };

    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "snapchat", "linkedin", "tiktok", "newsletter", "newsletters", "inbox", "podcast", "itunes", "flipboard", "pinterest", "app",
    };

    /// <summary>Whether the line is one.</summary>
    public static bool Is(TextBlock block)
    {
        if (block.Words is < 3 or > Longest || block.Sentences > 3)
            return false;
        var text = block.Text.AsSpan().TrimStart(Marks);
        var end = text.IndexOfAny(Marks);
        // Most lines end here, before anything is cut.
        if (end < 0 || !Requests.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..end]))
            return false;
        foreach (var part in block.Text.Split(Marks, StringSplitOptions.RemoveEmptyEntries))
            if (Places.Contains(part))
                return true;
        return false;
    }
}
